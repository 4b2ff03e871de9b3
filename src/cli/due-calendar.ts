import type { Due } from '../domain/due.ts';
import type { Edition } from '../edition.ts';
import { viewContext } from '../views/make-context.ts';
import { type CalendarEvent, type CalendarView, subjectOf } from '../views/review-calendar.ts';

/** What is due, in a few words. */
export const DUE_WORDS: Readonly<Record<Due['kind'], string>> = {
  alert: 'alert runs out',
  review: 'look again',
  site: 'nobody keeps the site after it',
  status: 'status runs out',
};

/** Something due, and whether its day is over. */
export interface Listed extends Due {
  readonly late: boolean;
}

/** The list for a calendar program. What is late stands on the day itself: nobody looks at past days of a calendar. */
export function dueCalendar(edition: Edition, listed: readonly Listed[]): CalendarView {
  const ctx = viewContext(edition);
  const { site, day } = ctx;
  const since = (by: string | undefined) => (by === undefined ? 'never looked at' : `due by ${by}`);
  return {
    name: `${site.title}: due`,
    text: `What the editors of ${site.title} must look at, and by when.`,
    url: ctx.absolute('/'),
    author: site.publisher,
    lang: 'en',
    written: day,
    events: listed.map(({ kind, collection, record, by, late }): CalendarEvent => {
      const [name, address] =
        collection === 'site' ? [site.title, '/'] : subjectOf(ctx, { collection, slug: record });
      const what = `${DUE_WORDS[kind]}: ${name}`;
      return {
        uid: `due-${kind}-${collection}${collection === 'site' ? '' : `-${record}`}@${site.identity.domain}`,
        day: late || by === undefined ? day : by,
        title: late ? `LATE (${since(by)}): ${what}` : what,
        text: `${record}: ${since(by)}.`,
        url: ctx.absolute(address),
      };
    }),
  };
}
