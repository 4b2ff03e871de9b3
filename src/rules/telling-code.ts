import { neutralCodes } from './neutral-codes.ts';
import type { Rule } from './rule.ts';

const FEWEST_DIGITS = 2;
/** As many letters of a name, in its order, remind of it. */
const REMINDING = 3;

/** A neutral code stands in histories and messages that others may read: nobody guesses from it what it is about. */
export const tellingCode: Rule = {
  code: 'OV412',
  severity: 'error',
  title: 'A neutral code that tells what it is about',
  *check(context) {
    for (const { file, path, code, about, named } of neutralCodes(context)) {
      const tells = reminds(code, about);
      if (!tells && hasEnoughDigits(code)) continue;
      yield {
        at: context.at(file, path),
        message: tells
          ? `The letters of this neutral code stand in the ${named}, in their order.`
          : `A neutral code has at least ${FEWEST_DIGITS} digits: letters alone read like a short form.`,
        found: code,
        remedy: 'Mint another one at random.',
      };
    }
  },
};

/** Whether a code is no short form that somebody may read as one. */
export function hasEnoughDigits(code: string): boolean {
  return code.replaceAll(/\D/g, '').length >= FEWEST_DIGITS;
}

/** Whether a code makes one think of the file name of its record. */
export function reminds(code: string, slug: string): boolean {
  const letters = code.replaceAll(/\d/g, '');
  return letters.length >= REMINDING && isWithin(letters, slug);
}

/** Whether letters stand in a text one after the other, with anything between them. */
function isWithin(letters: string, text: string): boolean {
  let place = 0;
  for (const letter of text) if (letter === letters[place]) place += 1;
  return place === letters.length;
}
