import { allClaims, linksOf } from './claims.ts';
import type { Rule } from './rule.ts';

/** Only the issuer takes back or mends its word, and only within one source is there an exception or contradiction. */
export const linkOfOneIssuer: Rule = {
  code: 'OV411',
  severity: 'error',
  title: 'A link between reports of others',
  *check({ records, at }) {
    const claims = allClaims(records);
    const byRef = new Map(claims.map((claim) => [claim.ref, claim]));
    const issuerOf = (source: string) => records.sources.get(source)?.issuer;
    for (const claim of claims) {
      for (const { kind, ref, path } of linksOf(claim)) {
        const other = byRef.get(ref);
        if (other === undefined || other === claim) continue;
        const source = claim.claim.source;
        const within = kind === 'exceptionTo' || kind === 'contradicts' ? 'source' : 'issuer';
        const same =
          within === 'source'
            ? other.claim.source === source
            : issuerOf(other.claim.source) === issuerOf(source);
        if (same) continue;
        yield {
          at: at(claim.place.file, path),
          message: `\`${kind}\` links two reports of one ${within}; the other one is of \`${within === 'source' ? other.claim.source : issuerOf(other.claim.source)}\`.`,
          found: ref,
          allowed: `reports of \`${within === 'source' ? source : issuerOf(source)}\``,
          remedy:
            within === 'source'
              ? 'Where two documents disagree, record both: the page shows it by itself.'
              : 'Where another issuer disagrees, record its report: the page shows it by itself.',
        };
      }
    }
  },
};
