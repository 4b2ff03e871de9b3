import { lastDay } from '../domain/calendar-days.ts';
import { type Found, Refused } from './found.ts';

/** From so many countries on, a list in which all have one level is broken. */
const ENOUGH = 5;

function newestDay({ levels }: Found): string | undefined {
  return lastDay(levels.map(({ issued }) => issued));
}

/**
 * Looks at a whole list as a person would: one whose levels are all equal, that lost a tenth of its countries, or
 * whose newest day went backwards is broken, however well-formed.
 *
 * @param previous what the list said the last time; undefined where this is the first.
 * @throws Refused with what is wrong.
 */
export function assertPlausible(found: Found, previous: Found | undefined): void {
  if (!found.whole) return;
  const { levels, countries } = found;
  if (countries === 0) throw new Refused('The list is empty. That is an error, not "no advice".');
  const codes = new Set(levels.map(({ code }) => code));
  if (codes.size === 1 && countries === levels.length && levels.length >= ENOUGH) {
    throw new Refused(
      `All ${levels.length} countries have the level "${[...codes].join()}": the list is broken.`,
    );
  }
  if (!previous) return;
  if (countries <= previous.countries * 0.9) {
    throw new Refused(
      `The list has ${countries} countries; the last time it had ${previous.countries}.`,
    );
  }
  const [before, after] = [newestDay(previous), newestDay(found)];
  if (before !== undefined && (after === undefined || after < before)) {
    throw new Refused(
      `The newest day of the list is ${after ?? 'none'}; the last time it was ${before}.`,
    );
  }
}
