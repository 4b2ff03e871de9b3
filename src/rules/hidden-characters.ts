import type { Rule } from './rule.ts';

/**
 * Control, format, private and unassigned characters, line separators, and letters and marks that print as nothing. White
 * space has a rule of its own.
 */
const HIDDEN =
  /(?![\n\r\t])\p{C}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160\u2800\u3164\uffa0]|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;
const ARABIC = /^\p{Script=Arabic}$/u;
const ZERO_WIDTH_NON_JOINER = '\u200c';

/** What nobody sees can turn a number around, hide a word from a search, or make two names of one. */
export const hiddenCharacters: Rule = {
  code: 'OV601',
  severity: 'error',
  title: 'A character that nobody sees',
  *check({ read }) {
    for (const { file, text } of read.files) {
      for (const match of text.matchAll(HIDDEN)) {
        const [character] = match;
        const { index } = match;
        if (character === '\ufeff' && index === 0) continue;
        if (
          character === ZERO_WIDTH_NON_JOINER &&
          ARABIC.test(text.at(index - 1) ?? '') &&
          ARABIC.test(text.at(index + 1) ?? '')
        ) {
          continue;
        }
        const before = text.slice(0, index).split('\n');
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        yield {
          at: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
          message: 'This character is not seen, or changes the order in which others are seen.',
          found: `U+${code}`,
          remedy:
            'Delete it. Only U+200C may stand between two Arabic letters, as Persian needs it.',
        };
      }
    }
  },
};
