import { compareText } from '../reading/problem.ts';
import type { Rule } from './rule.ts';

/** The name of a border is made of its countries, so that nobody has to guess and no border has two files. */
export const borderFileName: Rule = {
  code: 'OV112',
  severity: 'error',
  title: 'A border whose file name is not its countries',
  *check({ records }) {
    const slugs = new Map([...records.advisories.values()].map(({ code, slug }) => [code, slug]));
    for (const { slug, file, countries } of records.borders.values()) {
      const named = countries.map((code) => slugs.get(code)).filter((name) => name !== undefined);
      if (named.length !== countries.length) continue;
      const wanted = named.toSorted(compareText).join('-');
      if (slug !== wanted) {
        yield {
          at: { file, line: 1, column: 1 },
          message: 'A border is called by the file names of its countries in alphabetical order.',
          found: `${slug}.md`,
          allowed: `${wanted}.md`,
          remedy: 'Rename the file.',
        };
      }
    }
  },
};
