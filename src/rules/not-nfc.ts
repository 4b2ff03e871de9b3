import type { Rule } from './rule.ts';

/** An accent can be stored in two ways that look the same; only one of them is found by a search. */
export const notNfc: Rule = {
  code: 'OV602',
  severity: 'error',
  title: 'Accents that are stored apart',
  *check({ read }) {
    for (const { file, text } of read.files) {
      if (text.normalize('NFC') === text) continue;
      for (const [index, line] of text.split('\n').entries()) {
        const normal = line.normalize('NFC');
        if (normal === line) continue;
        const column = [...line].findIndex((character, at) => character !== [...normal][at]);
        yield {
          at: { file, line: index + 1, column: Math.max(column, 0) + 1 },
          message: 'The line is not in Unicode normal form C.',
          found: line.trim(),
          remedy:
            'Save the file in normal form C; most editors do so when the line is typed again.',
        };
      }
    }
  },
};
