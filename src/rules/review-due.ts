import { addDays, lastDay } from '../domain/calendar-days.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { countriesOf, placesOf } from './claims.ts';
import type { Rule } from './rule.ts';

/** Whoever keeps a record looks at it at least as often as its words run out. */
export const reviewDue: Rule = {
  code: 'OV901',
  severity: 'warning',
  title: 'A review that is due',
  *check({ records, atKey, wallClockDay }) {
    const { site } = records;
    if (site === undefined) return;
    const reviewed = [
      ...[...records.advisories.values()].map((country) => ({
        ...country,
        countries: [country.code],
      })),
      ...placesOf(records).map((place) => ({ ...place, countries: countriesOf(place) })),
    ];
    for (const { file, checked, countries } of reviewed) {
      const last = lastDay(checked.map(({ on }) => on));
      const due = last === undefined ? undefined : addDays(last, freshnessOf(site, countries));
      if (due !== undefined && due >= wallClockDay) continue;
      yield {
        at: atKey(file, ['checked']),
        message:
          last === undefined
            ? 'Nobody has ever looked whether there is anything newer.'
            : `Somebody looked last on ${last}; a review was due by ${due}.`,
        remedy: 'Look, record what is new, and add the day to `checked`.',
      };
    }
  },
};
