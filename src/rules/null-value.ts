import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Rule } from './rule.ts';

const NULLS = /^(~|null|n\/a|tbd|unknown|\?)$/i;

/** Where such a word can stand as a value; most files have none and need not be read again. */
const MAYBE_NULL = /[:,[{-]\s+(?:~|null|n\/a|tbd|unknown|\?)\s*(?:[,\]}#]|$)/im;

/** Words that stand for "nothing" elsewhere would be printed as they stand here. */
export const nullValue: Rule = {
  code: 'OV116',
  severity: 'error',
  title: 'A word that stands for nothing',
  *check({ read }) {
    for (const { file, data, dataText, dataLine } of read.files) {
      if (data === undefined || !MAYBE_NULL.test(dataText)) continue;
      const lines = new LineCounter();
      const found: { offset: number; text: string }[] = [];
      visit(parseDocument(dataText, { schema: 'failsafe', lineCounter: lines }), {
        Scalar(key, node) {
          if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN') return;
          const text = String(node.value);
          if (NULLS.test(text)) found.push({ offset: node.range?.[0] ?? 0, text });
        },
      });
      for (const { offset, text } of found) {
        const { line, col } = lines.linePos(offset);
        yield {
          at: { file, line: line + dataLine - 1, column: col },
          message: 'This word stands for nothing elsewhere; here it would be printed as it stands.',
          found: text,
          allowed: '`not-stated` where the field knows it, or no key at all',
          remedy: 'Say what is not known in the way of the field.',
        };
      }
    }
  },
};
