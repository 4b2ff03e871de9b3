import { allClaims, isDated } from './claims.ts';
import type { Rule } from './rule.ts';

/** No status without its date: an undated report takes the day of its source, so that must have one. */
export const undatable: Rule = {
  code: 'OV304',
  severity: 'error',
  title: 'A report without any date',
  *check({ records, at }) {
    for (const { place, claim, path } of allClaims(records)) {
      if (claim.asOf !== undefined || isDated(records, claim.source)) continue;
      yield {
        at: at(place.file, [...path, 'source']),
        message: 'The report is undated, and nothing about its source is dated either.',
        found: claim.source,
        remedy:
          'Give the source `published`, a dated copy in `via`, or `seenOn`; without any of them the report cannot be shown.',
      };
    }
  },
};
