import { expect, test } from 'vitest';
import { foldName } from '../../src/client/fold-name.ts';

test.each([
  ['Kapıköy', 'kapikoy', 'dotless i and marks'],
  ['KAPIKÖY', 'kapikoy', 'capitals without a dot'],
  ['İncə', 'ince', 'a dotted capital, and the Azerbaijani e'],
  ['Gürbulak / Bazargan', 'gurbulak bazargan', 'what stands between names'],
  ['رازي', 'رازی', 'the Arabic yeh'],
  ['ڕازی', 'رازی', 'the Kurdish reh'],
  ['كاپي\u200cكوي', 'کاپی کوی', 'the Arabic kaf, and a non-joiner'],
  ['مَریوان', 'مریوان', 'vowel signs'],
  ['بـازرگـان', 'بازرگان', 'lengthening strokes'],
  ['آستارا', 'استارا', 'the long alef'],
  ['Նորդուզ', 'նորդուզ', 'Armenian capitals'],
  ['Lotf‑Abad', 'lotf abad', 'a non-breaking hyphen'],
  ['Al’Sheeb', 'alsheeb', 'an apostrophe'],
  ['  ', '', 'nothing'],
])('%s is found as %s: %s', (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});
