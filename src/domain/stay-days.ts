import type { Day } from '../records/scalars.ts';
import { addDays, compareDays, daysBetween, isAfter, yearBefore } from './calendar-days.ts';
import type { StayWindow } from './derived.ts';

/** A stay from its day of entry through its day of exit; both count. */
export interface Stay {
  readonly from: Day;
  readonly to: Day;
}

export interface StayAllowance {
  readonly days: number;
  readonly window: StayWindow;
}

/** What a traveller who enters on a day may count on. */
export type StayAnswer =
  | {
      readonly kind: 'until';
      readonly lastDay: Day;
      /** Of an allowance per year, the last day if it is read as calendar years: never the earlier one. */
      readonly byCalendarYear: Day | undefined;
    }
  /** The allowance is used up on the day of entry; undefined where no day back was found. */
  | { readonly kind: 'not-yet'; readonly firstDayBack: Day | undefined }
  /** The allowance is as long as its window and never runs out. */
  | { readonly kind: 'no-end' };

type WindowStart = (last: Day) => Day;

/** The days of the shortest year: an allowance of so many per year never runs out. */
const YEAR_DAYS = 365;

/** A window of N days is the day and the N-1 before it; a year goes back to the day after the same day a year before. */
function windowStart(window: StayWindow): WindowStart {
  if (window === 'year') return (last) => addDays(yearBefore(last), 1);
  if (window === 'visit') return () => '0000-01-01';
  return (last) => addDays(last, 1 - window.days);
}

function calendarYearStart(last: Day): Day {
  return `${last.slice(0, 4)}-01-01`;
}

/** How many days of some stays lie in a span, each day once, first and last day included. */
export function daysInside(stays: readonly Stay[], span: Stay): number {
  let count = 0;
  let counted = addDays(span.from, -1);
  for (const stay of [...stays].sort((one, other) => compareDays(one.from, other.from))) {
    const from = isAfter(stay.from, counted) ? stay.from : addDays(counted, 1);
    const to = isAfter(stay.to, span.to) ? span.to : stay.to;
    if (isAfter(from, to)) continue;
    count += daysBetween(from, to) + 1;
    counted = to;
  }
  return count;
}

function isLawful(stays: readonly Stay[], last: Day, days: number, start: WindowStart): boolean {
  return daysInside(stays, { from: start(last), to: last }) <= days;
}

function earlierThan(stays: readonly Stay[], day: Day): readonly Stay[] {
  return stays.filter((stay) => stay.from < day);
}

/**
 * The day before the first unlawful one. A stay that exceeds its allowance does so within the allowance and one more
 * day; where the days are counted by calendar year, within one more year.
 */
function lastLawful(
  entry: Day,
  earlier: readonly Stay[],
  days: number,
  start: WindowStart,
): Day | undefined {
  for (let stayed = 0; stayed <= days + YEAR_DAYS + 1; stayed += 1) {
    const day = addDays(entry, stayed);
    if (!isLawful([...earlier, { from: entry, to: day }], day, days, start)) {
      return addDays(day, -1);
    }
  }
  return undefined;
}

/** For how many days from a given one a wait can make a difference: until every earlier stay has left the window. */
function longestWait(from: Day, earlier: readonly Stay[], windowDays: number): number {
  const lastOut = earlier.reduce((last, { to }) => (isAfter(to, last) ? to : last), from);
  return daysBetween(from, lastOut) + windowDays + 1;
}

/**
 * The first day, from a given one on, on which somebody with earlier stays may be in the country for one day at least;
 * undefined where the allowance is no day at all.
 */
export function firstDayBack(
  from: Day,
  earlier: readonly Stay[],
  { days, window }: StayAllowance,
): Day | undefined {
  if (window === 'visit') return days > 0 ? from : undefined;
  const longest = longestWait(from, earlier, window === 'year' ? YEAR_DAYS + 1 : window.days);
  for (let waited = 0; waited <= longest; waited += 1) {
    const day = addDays(from, waited);
    const stays = [...earlierThan(earlier, day), { from: day, to: day }];
    if (isLawful(stays, day, days, windowStart(window))) return day;
  }
  return undefined;
}

/**
 * How long somebody who enters on a day may stay. Day of entry and day of exit both count, whatever the hour. An
 * allowance per year without a definition is counted in any 365 days (366 across 29 February).
 *
 * @throws RangeError where the allowance is less than one day.
 */
export function lastLawfulDay(
  entry: Day,
  stays: readonly Stay[],
  allowance: StayAllowance,
): StayAnswer {
  const { days, window } = allowance;
  if (days < 1) throw new RangeError(`A stay must be allowed for at least one day; found ${days}.`);
  if (window === 'visit') {
    return { kind: 'until', lastDay: addDays(entry, days - 1), byCalendarYear: undefined };
  }
  if (days >= (window === 'year' ? YEAR_DAYS : window.days)) return { kind: 'no-end' };
  const earlier = earlierThan(stays, entry);
  const last = lastLawful(entry, earlier, days, windowStart(window));
  if (last === undefined) throw new Error('An allowance shorter than its window runs out.');
  if (last < entry) {
    return { kind: 'not-yet', firstDayBack: firstDayBack(entry, earlier, allowance) };
  }
  const byCalendarYear =
    window === 'year' ? lastLawful(entry, earlier, days, calendarYearStart) : undefined;
  return { kind: 'until', lastDay: last, byCalendarYear };
}

/** What a last day rests on: the window that ends on it, and how many days of earlier stays lie in that window. */
export interface Counted {
  readonly window: Stay;
  readonly earlierDays: number;
}

/** The window that ends on a last lawful day; undefined where days are counted by visit. */
export function countedAt(
  lastDay: Day,
  entry: Day,
  stays: readonly Stay[],
  window: StayWindow,
): Counted | undefined {
  if (window === 'visit') return undefined;
  const span = { from: windowStart(window)(lastDay), to: lastDay };
  return { window: span, earlierDays: daysInside(earlierThan(stays, entry), span) };
}
