import { describe, expect, test } from 'vitest';
import { typeset, typesettingOf } from '../../src/i18n/typeset.ts';

describe('a Persian text', () => {
  test.each([
    ['سطح 4: “Do Not Travel” (آمریکا, 5 بهمن)', 'سطح ۴: «Do Not Travel» (آمریکا، ۵ بهمن)'],
    ['باز; بسته?', 'باز؛ بسته؟'],
    ['از راه U.S. Embassy, Baku. بپرسید', 'از راه U.S. Embassy, Baku. بپرسید'],
    ['1news.az و 24-hour line', '1news.az و 24-hour line'],
  ])('%s', (text, words) => {
    expect(typeset(text, 'fa')).toBe(words);
  });

  test.each([
    ['به گفتهٔ U.S. در', 'U.S.'],
    ['(Azatutyun (RFE/RL)) است', 'Azatutyun (RFE/RL)'],
    ['کاپی کوی Kapıköy / Razi به', 'Kapıköy / Razi'],
  ])('%s has its Latin words in one stretch', (text, latin) => {
    const stretches = typesettingOf('fa')?.stretches(text) ?? [];
    expect(stretches.filter((one) => one.latin).map((one) => one.text)).toEqual([latin]);
    expect(stretches.map((one) => one.text).join('')).toBe(typeset(text, 'fa'));
  });
});

test('an English text is left alone', () => {
  expect(typeset('Open, 5 February; why?', 'en')).toBe('Open, 5 February; why?');
});
