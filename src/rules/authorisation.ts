import { claimsOf, placesOf } from './claims.ts';
import type { Rule } from './rule.ts';

const NEEDS = ['by-authorisation', 'case-by-case'];

/** "Only with authorisation" helps nobody who is not told whom to ask: what is not stated is said, too. */
export const authorisation: Rule = {
  code: 'OV405',
  severity: 'error',
  title: 'An authorisation without its procedure',
  *check({ records, at }) {
    for (const place of placesOf(records)) {
      for (const { claim, path } of claimsOf(place)) {
        if (!('status' in claim)) continue;
        const needed = NEEDS.includes(claim.status);
        if (needed && claim.authorisation === undefined) {
          yield {
            at: at(place.file, [...path, 'status']),
            message: 'The report asks for an authorisation and does not say how to get it.',
            found: claim.status,
            remedy:
              'Add `authorisation` with `authority`, `through`, `documents` and `leadTime`; each may be `not-stated`.',
          };
        }
      }
    }
  },
};
