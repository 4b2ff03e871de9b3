import { allClaims, dayOfClaim } from './claims.ts';
import type { Rule } from './rule.ts';

/** The id of a report is its address for ever; it says when and who, so that a link can be read. */
export const reportId: Rule = {
  code: 'OV114',
  severity: 'error',
  title: 'A report whose id is not its day and issuer',
  *check(context) {
    for (const { place, claim, path } of allClaims(context.records)) {
      const day = dayOfClaim(context.records, claim);
      const issuer = context.records.sources.get(claim.source)?.issuer;
      if (day === undefined || issuer === undefined) continue;
      const wanted = `${day}-${issuer}`;
      const rest = claim.id.startsWith(wanted) ? claim.id.slice(wanted.length) : undefined;
      if (rest !== undefined && /^(-([2-9]|[1-9]\d+))?$/.test(rest)) continue;
      yield {
        at: context.at(place.file, [...path, 'id']),
        message:
          'The id of a report is the day of `asOf` (else of first publication) and the issuer of its source.',
        found: claim.id,
        allowed: `${wanted}, with -2, -3 ... from the second on`,
        remedy: 'Write that id, and mend the links to it.',
      };
    }
  },
};
