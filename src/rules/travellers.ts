import type { Context, Path, Rule } from './rule.ts';
import { everyMap } from './walk.ts';

/** Whoever a page speaks of has a name, and whoever it is written for has a government of their own. */
export const travellers: Rule = {
  code: 'OV209',
  severity: 'error',
  title: 'A passport without a name or a home issuer',
  *check(context) {
    const { site, issuers } = context.records;
    if (site === undefined) return;
    const file = `${context.read.label}/site.yaml`;
    for (const [index, code] of site.travellers.entries()) {
      const home = site.homeIssuers[code];
      if (home === undefined) {
        yield {
          at: context.at(file, ['travellers', index]),
          message: '`homeIssuers` does not say who speaks to this traveller.',
          found: code,
          allowed: Object.keys(site.homeIssuers).join(', '),
          remedy: 'Add the issuer to `homeIssuers`.',
        };
      } else if (issuers.get(home)?.audience.includes(code) === false) {
        yield {
          at: context.at(file, ['homeIssuers', code]),
          message: `The \`audience\` of this issuer does not hold ${code}.`,
          found: home,
          remedy: 'Name the issuer that speaks to this passport, or mend its `audience`.',
        };
      }
    }
    for (const [where, path, code] of passportsNamed(context)) {
      if (Object.hasOwn(site.passports, code)) continue;
      yield {
        at: context.at(where, path),
        message: '`passports` of `site.yaml` has no name for this passport and its holders.',
        found: code,
        allowed: Object.keys(site.passports).join(', '),
        remedy: 'Mend the code, or add its names there.',
      };
    }
  },
};

/** Lists of passports, and of passports and classes, by the key under which they stand. */
const LISTS = ['only', 'except', 'passports', 'audience', 'travellers'];
const CODE = /^[A-Z]{2}$/;

function* passportsNamed(context: Context): Generator<[string, Path, string]> {
  for (const { file, path, map } of everyMap(context)) {
    for (const key of LISTS) {
      const list = map[key];
      if (!Array.isArray(list)) continue;
      for (const [index, code] of list.entries()) {
        if (typeof code === 'string' && CODE.test(code)) yield [file, [...path, key, index], code];
      }
    }
    if (path.at(-1) === 'passport' && typeof map['of'] === 'string') {
      yield [file, [...path, 'of'], map['of']];
    }
  }
}
