import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';

/** Every text of a catalogue by its path; what a function says of marks that no catalogue has. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, at) => textsOf(one, `${path}.${at}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
  }
  return [];
}

/** Short messages in the GSM alphabet, and what is for machines, are in English everywhere. */
const NOT_TRANSLATED = ['sms', 'brief', 'data', 'cap'];

const pathsOf = (lang: string) =>
  Object.entries(messagesOf(lang))
    .filter(([name]) => !NOT_TRANSLATED.includes(name))
    .flatMap(([name, words]) => textsOf(words, name));

describe('the Persian catalogue', () => {
  test('has every text that the English one has, and no other', () => {
    const paths = (lang: string) => pathsOf(lang).map(([path]) => path);
    expect(paths('fa')).toEqual(expect.arrayContaining([...paths('en')]));
    expect(paths('fa').length).toBe(paths('en').length);
  });

  test('is Persian: no Arabic letters for ی and ک, no figures or marks of English', () => {
    const wrong = pathsOf('fa').filter(
      ([, text]) =>
        /[\u064A\u0643\u0649]/.test(text) || /[,;?]/.test(text) || /[\u0660-\u0669]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('joins a prefix or suffix to its word without a space', () => {
    const apart = pathsOf('fa').filter(([, text]) => /(^|\s)(ن?می|ها|های) /u.test(text));
    expect(apart).toEqual([]);
  });

  test('keeps what a script fills in', () => {
    const marks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
    const english = new Map(pathsOf('en'));
    for (const [path, text] of pathsOf('fa')) {
      expect(marks(text), path).toEqual(marks(english.get(path) ?? ''));
    }
  });
});
