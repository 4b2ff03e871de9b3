// One file each: the whole of date-fns is three hundred modules and takes a command two seconds to load.
import { addHours } from 'date-fns/addHours';
import { differenceInHours } from 'date-fns/differenceInHours';
import { fromUnixTime } from 'date-fns/fromUnixTime';
import { parseISO } from 'date-fns/parseISO';
import type { Dated, Day } from '../records/scalars.ts';

/**
 * Calendar days without a zone: every day is counted at midnight UTC, where each has 24 hours, so that the machine's
 * own zone and its summer time never move one.
 */

/** A site counts with few days, and with each of them thousands of times. */
const midnights = new Map<Day, Date>();

function midnight(day: Day): Date {
  const known = midnights.get(day) ?? parseISO(`${day}T00:00:00Z`);
  midnights.set(day, known);
  return known;
}

function dayOf(moment: Date): Day {
  return moment.toISOString().slice(0, 10);
}

/** The day so many whole days later; earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(addHours(midnight(day), days * 24));
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInHours(midnight(to), midnight(from)) / 24;
}

/** Orders days from the first to the last; days in ISO form sort as text. */
export function compareDays(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether `day` lies after `other`. */
export function isAfter(day: Day, other: Day): boolean {
  return day > other;
}

/** The first of some days; undefined where there are none. */
export function firstDay(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (first, day) => (first && first < day ? first : day),
    undefined,
  );
}

/** The last of some days; undefined where there are none. */
export function lastDay(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((last, day) => (last && last > day ? last : day), undefined);
}

/** The newest of some days that are not after `by`; undefined where there are none. */
export function lastDayBy(days: readonly Day[], by: Day): Day | undefined {
  return lastDay(days.filter((day) => day <= by));
}

/** The UTC day of an instant with its offset: `2026-03-02T23:30-05:00` lies on 3 March. */
export function dayOfInstant(instant: string): Day {
  return dayOf(parseISO(instant));
}

/** The UTC day of so many seconds since 1970, the unit of `SOURCE_DATE_EPOCH`. */
export function dayFromEpochSeconds(seconds: number): Day {
  return dayOf(fromUnixTime(seconds));
}

/** Whether the first of two instants, each with its offset, is the later. */
export function isLaterInstant(one: string, other: string): boolean {
  return parseISO(one) > parseISO(other);
}

function lastDayOfMonth(month: string): Day {
  const first: Day = `${month}-01`;
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}

/** The earlier bound of a date, which counts for its age. */
export function earliest(dated: Dated): Day {
  if (typeof dated === 'object') return 'about' in dated ? dated.about : dated.between[0];
  if (dated.length === 7) return `${dated}-01`;
  return dated.length > 10 ? dayOfInstant(dated) : dated;
}

/** The later bound of a date, which counts for "known". */
export function latest(dated: Dated): Day {
  if (typeof dated === 'object') return 'about' in dated ? dated.about : dated.between[1];
  if (dated.length === 7) return lastDayOfMonth(dated);
  return dated.length > 10 ? dayOfInstant(dated) : dated;
}

/** The same day a year before; of 29 February, 28 February. */
export function yearBefore(day: Day): Day {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return day.endsWith('-02-29') ? before.replace(/29$/, '28') : before;
}
