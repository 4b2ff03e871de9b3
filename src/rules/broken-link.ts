import { didYouMean } from '../reading/nearest.ts';
import { allClaims, linksOf } from './claims.ts';
import type { Rule } from './rule.ts';

/** A report that corrects, withdraws, contradicts or excepts another one must find it, or both would stand. */
export const brokenLink: Rule = {
  code: 'OV202',
  severity: 'error',
  title: 'A link to a report that does not exist',
  *check({ read, records, at }) {
    const claims = allClaims(records);
    const known = new Set(claims.map(({ ref }) => ref));
    const unread = new Set([...read.ids.crossings, ...read.ids.borders]);
    for (const slug of [...records.crossings.keys(), ...records.borders.keys()])
      unread.delete(slug);
    for (const claim of claims) {
      for (const { kind, ref, path } of linksOf(claim)) {
        const own = ref === claim.ref;
        if ((known.has(ref) && !own) || unread.has(ref.split('/')[0] ?? '')) continue;
        yield {
          at: at(claim.place.file, path),
          message: own
            ? `A report cannot stand in \`${kind}\` of itself.`
            : `\`${kind}\` names a report that does not exist.`,
          found: ref,
          remedy: didYouMean(
            ref,
            known,
            'Write the id of a report in this file, or `<slug>/<id>` of one in another file.',
          ),
        };
      }
    }
    for (const { file, entry } of records.advisories.values()) {
      for (const [index, rule] of entry.entries()) {
        const ids = entry.filter((other) => other !== rule).map(({ id }) => id);
        if (rule.corrects === undefined || ids.includes(rule.corrects)) continue;
        yield {
          at: at(file, ['entry', index, 'corrects']),
          message: '`corrects` names an entry rule that this file does not have.',
          found: rule.corrects,
          remedy: didYouMean(
            rule.corrects,
            ids,
            'Write the id of another entry rule of this country.',
          ),
        };
      }
    }
  },
};
