import { type Review, reviewsOn } from '../domain/reviews.ts';
import type { ViewContext } from './context.ts';
import { bannerOf } from './frame.ts';

/** An event of one whole day. */
export interface CalendarEvent {
  /** Unique in the world, and the same when the event moves to another day. */
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** A calendar that a program can subscribe to. */
export interface CalendarView {
  readonly name: string;
  readonly text: string;
  readonly url: string;
  readonly author: string;
  readonly lang: string;
  /** The day on which it is written. */
  readonly written: string;
  readonly events: readonly CalendarEvent[];
}

/** Where the calendar of reviews is published. */
export const REVIEWS_ADDRESS = '/feeds/reviews.ics';

/** The name of a record and the address of its page. */
export function subjectOf(
  ctx: ViewContext,
  { collection, slug }: Pick<Review, 'collection' | 'slug'>,
): readonly [string, string] {
  const { advisories, alerts } = ctx.content;
  switch (collection) {
    case 'advisories':
      return [ctx.country(advisories.get(slug)?.code ?? ''), `/${slug}/`];
    case 'alerts':
      return [alerts.get(slug)?.title ?? slug, `/alerts/${slug}/`];
    case 'borders':
      return [ctx.border(slug).name, `/borders/${slug}/`];
    case 'crossings':
      return [ctx.crossing(slug).name, `/crossings/${slug}/`];
    default:
      return collection satisfies never;
  }
}

/** The days by which records have to be looked at again. Looking confirms nothing by itself, and each event says so. */
export function reviewCalendar(ctx: ViewContext): CalendarView {
  const { calendar } = ctx.t;
  const banner = bannerOf(ctx);
  const said = (text: string) => (banner === undefined ? text : `${banner} ${text}`);
  return {
    name: calendar.name(ctx.site.title),
    text: said(calendar.text(ctx.site.title)),
    url: ctx.absolute(REVIEWS_ADDRESS),
    author: ctx.site.publisher,
    lang: ctx.lang,
    written: ctx.day,
    events: reviewsOn(ctx.content, ctx.day).map((review) => {
      const [name, address] = subjectOf(ctx, review);
      const last =
        review.collection === 'alerts'
          ? calendar.alert
          : review.last === undefined
            ? calendar.never
            : calendar.last(ctx.date(review.last, 'long'));
      return {
        uid: `review-${review.collection}-${review.slug}@${ctx.site.identity.domain}`,
        day: review.due,
        title: calendar.event(name),
        text: said(`${last} ${calendar.meaning}`),
        url: ctx.absolute(address),
      };
    }),
  };
}
