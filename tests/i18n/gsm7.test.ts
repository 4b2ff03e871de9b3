import { describe, expect, test } from 'vitest';
import { messageLength, notInGsm7 } from '../../src/i18n/gsm7.ts';

describe('the length of a short message', () => {
  test.each([
    ['', 'gsm7', 0, 'nothing'],
    ['OPEN on 5 Feb 2026', 'gsm7', 18, 'one septet a letter'],
    ['Türkiye, Ñandú?', 'ucs2', 15, 'ü and Ñ are in the table, ú is not'],
    ['Türkiye', 'gsm7', 7, 'ü is in the table'],
    ['[x]', 'gsm7', 5, 'brackets are in the extension and count twice'],
    ['~^{}\\|€', 'gsm7', 14, 'so does the rest of the extension'],
    ['Kapıköy', 'ucs2', 7, 'one dotless i turns the whole message into UCS-2'],
    ['`', 'ucs2', 1, 'the grave accent is ASCII but not in the table'],
    ['ç', 'ucs2', 1, 'only the capital Ç is in the table'],
    ['رازی', 'ucs2', 4, 'Persian needs UCS-2'],
    ['🚗', 'ucs2', 2, 'what lies beyond the first plane takes two units'],
  ] as const)('%j is %s, %i: %s', (text, alphabet, units, _why) => {
    const limit = alphabet === 'gsm7' ? 160 : 70;
    expect(messageLength(text)).toEqual({ alphabet, units, limit });
  });

  test('names what is not in the table, each once', () => {
    expect(notInGsm7('Kapıköy / Ağrı')).toEqual(['ı', 'ğ']);
    expect(notInGsm7('Gurbulak/Bazargan')).toEqual([]);
  });

  test('the basic table has 127 characters and the escape', () => {
    const basic = Array.from({ length: 0x3ff }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => notInGsm7(character).length === 0 && messageLength(character).units === 1,
    );
    expect(basic).toHaveLength(127);
  });
});
