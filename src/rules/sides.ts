import type { Rule } from './rule.ts';

/** A crossing has the two sides of its border, and no others. */
export const sides: Rule = {
  code: 'OV204',
  severity: 'error',
  title: 'A crossing whose sides are not those of its border',
  *check({ records, atKey }) {
    for (const crossing of records.crossings.values()) {
      const countries = records.borders.get(crossing.border)?.countries;
      if (countries === undefined) continue;
      for (const code of Object.keys(crossing.sides)) {
        if (countries.includes(code)) continue;
        yield {
          at: atKey(crossing.file, ['sides', code]),
          message: `This side is no country of the border \`${crossing.border}\`.`,
          found: code,
          allowed: countries.join(', '),
          remedy: 'Mend the code of the side, or name another border.',
        };
      }
    }
  },
};
