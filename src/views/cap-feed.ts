import { addDays, earliest, lastDayBy } from '../domain/calendar-days.ts';
import type { AlertState } from '../domain/derived.ts';
import { toldWords } from './alert-words.ts';
import { capMessage } from './cap-message.ts';
import type { ViewContext } from './context.ts';
import type { FeedEntry, FeedView } from './feed.ts';
import { feedOf } from './feeds.ts';
import { bannerOf } from './frame.ts';
import { tagId } from './tag-id.ts';

/** Where the message about an alert is published. */
export function capAddress(slug: string): string {
  return `/alerts/${slug}.cap.xml`;
}

function entryOf(ctx: ViewContext, state: AlertState): FeedEntry {
  const message = capMessage(ctx, state);
  const banner = bannerOf(ctx);
  const end = ctx.date(state.reviewBy, 'long');
  const { feeds } = ctx.t;
  const lines = [
    toldWords(ctx, { ...state, state: 'lapsed' }),
    state.endPrinted ? feeds.endPrinted(end) : feeds.endNotPrinted(end),
  ];
  return {
    id: tagId(ctx.site, `cap/${message.identifier}`),
    title: state.alert.title,
    updated: message.sent.replace('-00:00', 'Z'),
    url: ctx.absolute(`/alerts/${state.alert.slug}/`),
    categories: [{ term: message.msgType, label: message.msgType }],
    passages: [
      ...(banner === undefined ? [] : [{ kind: 'text' as const, text: [{ strong: banner }] }]),
      ...lines.map((line) => ({ kind: 'text' as const, text: [line] })),
    ],
    file: { url: ctx.absolute(capAddress(state.alert.slug)), type: 'application/cap+xml' },
  };
}

/** The newest day on which an alert came into force or ceased to be. */
function changedOn(ctx: ViewContext, states: readonly AlertState[]): string | undefined {
  const days = states.flatMap((state) => [
    state.sentLast,
    addDays(state.reviewBy, 1),
    ...(state.replacedBy ? [earliest(state.replacedBy.sent)] : []),
  ]);
  return lastDayBy(days, ctx.day);
}

/** The messages about alerts that are in force, newest first; there may be none. */
export function capFeed(base: ViewContext): FeedView {
  const ctx = base.at('/');
  const states = ctx.alerts();
  const entries = states
    .filter(({ state }) => state === 'in-force')
    .map((state) => entryOf(ctx, state));
  const day = changedOn(ctx, states);
  const instants = [
    ...entries.map(({ updated }) => updated),
    ...(day === undefined ? [] : [`${day}T00:00:00Z`]),
  ];
  const subject = { name: 'alerts.cap', about: ctx.t.feeds.about.cap, page: '/alerts/' };
  return feedOf(ctx, subject, entries, instants.sort().at(-1));
}
