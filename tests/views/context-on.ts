import type { ViewContext } from '../../src/views/context.ts';
import { viewContext } from '../../src/views/make-context.ts';
import type { Rich } from '../../src/views/parts.ts';
import { workedContent } from '../support/worked-content.ts';

const worked = workedContent();
const passports = {
  US: { holders: { en: 'U.S. citizens' }, passport: { en: 'U.S. passport' } },
  CA: { holders: { en: 'Canadians' }, passport: { en: 'Canadian passport' } },
};
const content = { ...worked, site: { ...worked.site, passports } };

/** The worked examples as they are told on a day. */
export function contextOn(day: string): ViewContext {
  return viewContext({ kind: 'edition', content, day, wallClockDay: day, rebuilt: false });
}

/** A rich text without its links and weights. */
export function plain(text: Rich): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('name' in piece) return piece.name;
      return 'text' in piece ? piece.text : piece.strong;
    })
    .join('');
}
