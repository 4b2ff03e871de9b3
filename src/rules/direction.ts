import { allClaims, countriesOf } from './claims.ts';
import type { Rule } from './rule.ts';

/** A way leads from one of the two sides, and a gate belongs to one of them. */
export const direction: Rule = {
  code: 'OV205',
  severity: 'error',
  title: 'A direction or gate of a country that is no side',
  *check({ records, at }) {
    for (const { place, claim, path } of allClaims(records)) {
      const countries = countriesOf(place);
      const from = /^from-(.+)$/.exec(claim.direction)?.[1];
      if (from !== undefined && !countries.includes(from)) {
        yield {
          at: at(place.file, [...path, 'direction']),
          message: 'The way does not lead from a side of this place.',
          found: claim.direction,
          allowed: [...countries.map((code) => `from-${code}`), 'both', 'not-stated'].join(', '),
          remedy: 'Write the ISO code of the country that is left.',
        };
      }
      const { side } = claim;
      if (
        side === undefined ||
        side === 'both' ||
        side === 'not-stated' ||
        countries.includes(side)
      ) {
        continue;
      }
      yield {
        at: at(place.file, [...path, 'side']),
        message: 'The gate does not belong to a side of this place.',
        found: side,
        allowed: [...countries, 'both', 'not-stated'].join(', '),
        remedy: 'Write the ISO code of the country whose gate it is.',
      };
    }
  },
};
