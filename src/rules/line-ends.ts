import type { Rule } from './rule.ts';

const ODD = /^\ufeff|\r\n?|\t/gu;

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '\ufeff': ['a byte order mark', 'Save the file as UTF-8 without a byte order mark.'],
  '\t': ['a tab', 'Use spaces.'],
};
const CARRIAGE_RETURN = ['a carriage return', 'Save the file with Unix line ends.'] as const;

/** One way to write white space, so that a change shows only what changed. */
export const lineEnds: Rule = {
  code: 'OV603',
  severity: 'error',
  title: 'White space of another system',
  *check({ read }) {
    for (const { file, text } of read.files) {
      const seen = new Set<string>();
      for (const match of text.matchAll(ODD)) {
        const [what, remedy] = NAMES[match[0]] ?? CARRIAGE_RETURN;
        if (seen.has(what)) continue;
        seen.add(what);
        const before = text.slice(0, match.index).split('\n');
        yield {
          at: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
          message: `The file has ${what} here, and perhaps more below.`,
          remedy,
        };
      }
    }
  },
};
