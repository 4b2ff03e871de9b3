import type { Rule } from './rule.ts';

const FEWEST_DIGITS = 2;
/** As many letters of a name, in its order, remind of it. */
const REMINDING = 3;

/** A neutral code stands in histories and messages that others may read: nobody guesses from it what it is about. */
export const tellingCode: Rule = {
  code: 'OV412',
  severity: 'error',
  title: 'A neutral code that tells what it is about',
  *check({ records, at }) {
    for (const folder of ['advisories', 'alerts', 'borders', 'crossings'] as const) {
      for (const { file, slug, neutralCode } of records[folder].values()) {
        const letters = neutralCode.replaceAll(/\d/g, '');
        const reminds = letters.length >= REMINDING && isWithin(letters, slug);
        if (!reminds && neutralCode.length - letters.length >= FEWEST_DIGITS) continue;
        yield {
          at: at(file, ['neutralCode']),
          message: reminds
            ? 'The letters of this neutral code stand in the name of the file, in their order.'
            : `A neutral code has at least ${FEWEST_DIGITS} digits: letters alone read like a short form.`,
          found: neutralCode,
          remedy: 'Mint another one at random.',
        };
      }
    }
  },
};

/** Whether letters stand in a text one after the other, with anything between them. */
function isWithin(letters: string, text: string): boolean {
  let place = 0;
  for (const letter of text) if (letter === letters[place]) place += 1;
  return place === letters.length;
}
