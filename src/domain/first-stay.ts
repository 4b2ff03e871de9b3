import type { Day } from '../records/scalars.ts';
import { addDays } from './calendar-days.ts';
import { lastLawfulDay, type StayAllowance, type StayAnswer } from './stay-days.ts';

/** The days of the shortest year, as `stay-days.ts` counts; whatever that file exports goes to every reader of `/stay/`. */
const YEAR_DAYS = 365;

/** Counted by calendar year, who stays over New Year begins anew. */
function lastDayByCalendarYear(entry: Day, days: number): Day {
  const dayTooMany = addDays(entry, days);
  const year = dayTooMany.slice(0, 4);
  return year === entry.slice(0, 4) ? addDays(dayTooMany, -1) : addDays(`${year}-01-01`, days - 1);
}

/**
 * How long somebody may stay who was never there before and enters on a day: what `lastLawfulDay` counts day by day.
 * Every day is one of the allowance, and none of them falls out of a window that is longer than it.
 *
 * @throws RangeError where the allowance is less than one day.
 */
export function lastDayOfFirstStay(entry: Day, allowance: StayAllowance): StayAnswer {
  const { days, window } = allowance;
  const windowDays = window === 'year' ? YEAR_DAYS : window === 'visit' ? 0 : window.days;
  if (days < 1 || days >= windowDays) return lastLawfulDay(entry, [], allowance);
  return {
    kind: 'until',
    lastDay: addDays(entry, days - 1),
    byCalendarYear: window === 'year' ? lastDayByCalendarYear(entry, days) : undefined,
  };
}
