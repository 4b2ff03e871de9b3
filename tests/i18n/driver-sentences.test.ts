import { describe, expect, test } from 'vitest';
import { DRIVER_SENTENCES, driverSentencesIn } from '../../src/i18n/driver-sentences.ts';
import { countryName } from '../../src/i18n/format.ts';

/** The letters and marks of each language; a letter of a neighbour's alphabet in one of them is a slip. */
const ALPHABETS = [
  ['az', /^[A-Za-zÇçƏəĞğIıİiÖöŞşÜü ,.?]+$/],
  ['fa', /^[آ-غفقکگلمنوهیپچژءًأئ\u200C .؟]+$/],
  ['hy', /^[Ա-Ֆա-և ,՞։]+$/],
  ['tr', /^[A-Za-zÇçĞğIıİiÖöŞşÜü ,.?]+$/],
] as const;

describe.each(ALPHABETS)('the sentences for a driver in %s', (lang, alphabet) => {
  const sentences = Object.entries(driverSentencesIn(lang) ?? {});

  test('are all there, each short enough to be read at arm’s length', () => {
    expect(sentences.map(([key]) => key).sort()).toEqual([...DRIVER_SENTENCES].sort());
    for (const [key, text] of sentences) expect(text.length, key).toBeLessThanOrEqual(60);
  });

  test('are written in the letters of the language', () => {
    for (const [key, text] of sentences) expect(text, key).toMatch(alphabet);
  });

  test('name no country: a driver or a guard reads them', () => {
    const said = sentences.map(([, text]) => text.toLocaleLowerCase(lang)).join(' ');
    for (const code of ['AM', 'AZ', 'CA', 'IR', 'TM', 'TR', 'US']) {
      expect(said).not.toContain(countryName(code, lang).toLocaleLowerCase(lang));
    }
  });
});

test('a language that nobody was sure of has no sentences', () => {
  expect(driverSentencesIn('tk')).toBeUndefined();
});
