import { addDays, lastDayBy } from '../domain/calendar-days.ts';
import type { Change } from '../domain/changes.ts';
import type { ViewContext } from './context.ts';

/** Pages that tell of every change, or of the newest. */
const OF_ALL = new Set(['', 'alerts', 'crossings', 'levels', 'sources', 'stay', 'updates']);

/** The changes of a place; a note on a record of the same name in another collection is none of them. */
function changesOf(ctx: ViewContext, collection: string, slug: string): readonly Change[] {
  return ctx
    .changesAt(slug)
    .filter((change) => !('record' in change) || change.record.collection === collection);
}

/** The days on which an alert was sent, ran out or was replaced, and those of notes on it. */
function alertDays(ctx: ViewContext, slug: string): readonly string[] {
  const state = ctx.alerts().find(({ alert }) => alert.slug === slug);
  if (!state) return [];
  const { replacedBy, alert, sentLast, reviewBy } = state;
  // The page of an alert says what is known since of each crossing that it names.
  const since = alert.crossings.flatMap((crossing) => changesOf(ctx, 'crossings', crossing));
  return [
    ...since.map(({ day }) => day),
    sentLast,
    addDays(reviewBy, 1),
    ...alert.changes.map(({ on }) => on),
    ...(replacedBy ? [ctx.lastDay(replacedBy.sent)] : []),
  ];
}

function placeDays(ctx: ViewContext, collection: 'borders' | 'crossings', slug: string) {
  const crossing = collection === 'crossings' ? ctx.crossing(slug) : undefined;
  const border = ctx.border(crossing ? crossing.border : slug);
  const changes = [...changesOf(ctx, collection, slug), ...changesOf(ctx, 'borders', border.slug)];
  const checked = [...(crossing?.checked ?? []), ...border.checked];
  return [...changes.map(({ day }) => day), ...checked.map(({ on }) => on)];
}

/**
 * The newest day, known by the day of the build, of a fact that a page tells: not the day on which it was made, which
 * says nothing of what it says. Undefined for pages that tell no facts, such as the one about the site.
 */
export function lastChanged(ctx: ViewContext, address: string): string | undefined {
  const [first = '', second = ''] = address.split('/').slice(1);
  if (second !== '' && (first === 'borders' || first === 'crossings')) {
    return lastDayBy(placeDays(ctx, first, second), ctx.day);
  }
  if (second !== '' && first === 'alerts') return lastDayBy(alertDays(ctx, second), ctx.day);
  const advisory = ctx.content.advisories.get(first);
  if (!advisory && !OF_ALL.has(first)) return undefined;
  // The first page says how far we looked, as the page of each country does.
  const looked = advisory ? [advisory] : first === '' ? [...ctx.content.advisories.values()] : [];
  const checked = looked.flatMap((one) => one.checked.map(({ on }) => on));
  const days = ctx.changes(advisory?.code).map(({ day }) => day);
  return lastDayBy([...days, ...checked], ctx.day);
}
