import { describe, expect, it } from 'vitest';
import { DATE, hasDate, sentencesOf } from '../../src/rules/passages.ts';

describe('sentences', () => {
  it.each([
    ['It is shut. It opens at nine.', ['It is shut.', 'It opens at nine.']],
    ['The U.S. Embassy says so.', ['The U.S. Embassy says so.']],
    ['Ask first, e.g. by phone. Then go.', ['Ask first, e.g. by phone.', 'Then go.']],
    ['It takes 1.5 hours. Wait.', ['It takes 1.5 hours.', 'Wait.']],
    ['“It is shut.” So they said.', ['“It is shut.', '” So they said.']],
    ['Is it open? Nobody knows!', ['Is it open?', 'Nobody knows!']],
  ])('of "%s"', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text.trim())).toEqual(sentences);
  });
});

describe('a date in a sentence', () => {
  it.each([
    [`since ${DATE}`, true],
    ['on 6 February 2026', true],
    ['on 6 February', true],
    ['in February 2026', true],
    ['on 2026-02-06', true],
    ['in February', false],
    ['in 2026', false],
    ['6 people', false],
  ])('"%s": %s', (sentence, dated) => {
    expect(hasDate(sentence)).toBe(dated);
  });
});
