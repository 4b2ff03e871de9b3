import { sentences } from './passages.ts';
import type { Rule } from './rule.ts';

const VISA_FREE = /\bvisa[- ]free\b/iu;
const NUMBER = /\b\d{1,3}[ -](?:days?|weeks?|months?)\b/u;

/** "Visa-free for 90 days" holds for one passport and until the rule changes: the record says both, prose neither. */
export const visaFree: Rule = {
  code: 'OV506',
  severity: 'error',
  title: '"Visa-free" with a typed number',
  *check(context) {
    for (const { passage, sentence } of sentences(context)) {
      const match = VISA_FREE.exec(sentence.text);
      const number = NUMBER.exec(sentence.text);
      if (match === null || number === null) continue;
      yield {
        at: passage.placeOf(sentence.start + Math.min(match.index, number.index)),
        message: 'A stay without a visa is typed here, without its passport, day and source.',
        found: `${match[0]}, ${number[0]}`,
        allowed: ':stay[<country code>]',
        remedy: 'Let the record speak; where an issuer says so, quote it with its `:source[...]`.',
      };
    }
  },
};
