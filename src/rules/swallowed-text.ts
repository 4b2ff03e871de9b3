import { Lexer } from 'yaml';
import type { ReadFile, Rule } from './rule.ts';

/** In YAML ` #` begins a comment: `words: gate #3 is open` is read as `gate`, and nobody notices. */
export const swallowedText: Rule = {
  code: 'OV115',
  severity: 'error',
  title: 'Text that YAML takes for a comment',
  *check({ read }) {
    for (const file of read.files) {
      if (!BEHIND_SOMETHING.test(file.dataText)) continue;
      for (const { line, column, comment } of swallowed(file)) {
        yield {
          at: { file: file.file, line, column },
          message: 'YAML takes this for a comment, so it would be lost without a word.',
          found: comment,
          remedy:
            'Put the whole value in quotation marks; write a comment on a line of its own, as `# comment`.',
        };
      }
    }
  },
};

/** What may begin a comment behind something else on its line: few files have it, and parting one into tokens takes long. */
const BEHIND_SOMETHING = /[^ \t\n][ \t]+#|[,:-]#/;

/** A single word needs no quotation marks, and a comment with a space after `#` is plainly meant as one. */
const WORD = /^[\w-]+$/;

function* swallowed({ dataText, dataLine }: ReadFile) {
  let line = dataLine;
  let column = 1;
  /** The last token but white space; of a plain scalar, with the sign that announces it. */
  let before = '';
  for (const token of new Lexer().lex(dataText)) {
    if (token === PLAIN) {
      before = PLAIN;
      continue;
    }
    if (token.startsWith('#') && endsOpen(before)) {
      const value = before.startsWith(PLAIN) ? before.slice(PLAIN.length) : '';
      const meant = token.startsWith('# ') && (value === '' || WORD.test(value));
      if (!meant) yield { line, column, comment: token };
    }
    const lines = token.split('\n');
    line += lines.length - 1;
    column = (lines.length > 1 ? 1 : column) + (lines.at(-1) ?? '').length;
    if (lines.length > 1) before = '';
    else if (token.trim() !== '') before = before === PLAIN ? `${PLAIN}${token}` : token;
  }
}

/** The sign by which the lexer announces a scalar without quotation marks. */
const PLAIN = '\u001f';

/** Whether a value may still have been meant to go on: after a plain scalar, or before any value. */
function endsOpen(before: string): boolean {
  return before.startsWith(PLAIN) || before === ':' || before === '-' || before === ',';
}
