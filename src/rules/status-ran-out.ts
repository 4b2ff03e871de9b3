import { freshnessOf, limitOf } from '../domain/freshness.ts';
import { claimsOf, countriesOf, dayOfClaim, placesOf, takenBack } from './claims.ts';
import type { Rule } from './rule.ts';

/** The newest word on a place is past its limit: its page says "Not known today". */
export const statusRanOut: Rule = {
  code: 'OV902',
  severity: 'warning',
  title: 'A status that ran out',
  *check({ records, at, wallClockDay }) {
    const { site } = records;
    if (site === undefined) return;
    const gone = takenBack(records);
    for (const place of placesOf(records)) {
      const dated = claimsOf(place)
        .filter(
          ({ claim, ref }) => 'status' in claim && claim.status !== 'do-not-use' && !gone.has(ref),
        )
        .flatMap(({ claim, path }) => {
          const day = dayOfClaim(records, claim);
          if (day === undefined) return [];
          return [
            { path, limit: limitOf(day, freshnessOf(site, countriesOf(place)), claim.until) },
          ];
        })
        .sort((a, b) => (a.limit < b.limit ? 1 : -1));
      const [newest] = dated;
      if (newest === undefined || newest.limit >= wallClockDay) continue;
      yield {
        at: at(place.file, [...newest.path, 'id']),
        message: `The newest word on this place held through ${newest.limit}.`,
        remedy: 'Look for a newer report; where there is none, add the day to `checked`.',
      };
    }
  },
};
