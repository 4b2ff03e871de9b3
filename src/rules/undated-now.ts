import { hasDate, sentences } from './passages.ts';
import type { Rule } from './rule.ts';

const NOW = /\b(?:currently|now|today|remains|recently|until further notice)\b/giu;

/** "Now" is true on the day it is written; whoever reads it later must see which day that was. */
export const undatedNow: Rule = {
  code: 'OV505',
  severity: 'error',
  title: '"Now" without a date',
  *check(context) {
    for (const { passage, sentence } of sentences(context)) {
      if (hasDate(sentence.text)) continue;
      for (const match of sentence.text.matchAll(NOW)) {
        yield {
          at: passage.placeOf(sentence.start + match.index),
          message: 'This word needs a date in the same sentence.',
          found: match[0],
          remedy:
            passage.kind === 'body'
              ? 'Add `:date[YYYY-MM-DD]`, or say it without the word.'
              : 'Add the day, or say it without the word.',
        };
      }
    }
  },
};
