import type { Day } from '../records/scalars.ts';
import type { Site } from '../records/site.ts';
import { addDays, firstDay } from './calendar-days.ts';

/** For how many whole days a report about a country is current: the fewest of those set for the countries given. */
export function freshnessOf(site: Site, countries: readonly string[]): number {
  const fallback = site.freshness['default'];
  if (fallback === undefined) throw new Error('The site sets no default freshness.');
  return Math.min(...countries.map((country) => site.freshness[country] ?? fallback));
}

/** The last day on which a word of a day is current; a printed end may only shorten it. */
export function limitOf(day: Day, freshness: number, until?: Day): Day {
  const limit = addDays(day, freshness);
  return until === undefined ? limit : (firstDay([limit, until]) ?? limit);
}
