import { describe, expect, test } from 'vitest';
import { columnsOf, spaced, underlined, wrap } from '../../src/text/columns.ts';

describe('the columns of a text', () => {
  test.each([
    ['', 0, 'nothing'],
    ['Bazargan', 8, 'one a letter'],
    ['Kapıköy', 7, 'a letter with a mark is one, composed'],
    ['Ko\u0308y', 3, 'and decomposed'],
    ['بازرگان', 7, 'Persian letters are one each, joined or not'],
    ['می\u200cخواهم', 7, 'the non-joiner takes none'],
    ['Ագարակ', 6, 'Armenian letters are one each'],
    ['国境', 4, 'Chinese letters are two each'],
  ])('%j takes %i: %s', (text, columns, _why) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('a paragraph in lines', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'abcdefgh').join(' ');

  test.each([
    ['is one line where it fits exactly', words(8), ['71']],
    ['is broken before the word that does not fit', words(9), ['71', '8']],
    ['has a line for a word that is longer than a line', `a ${'b'.repeat(80)} c`, ['1', '80', '1']],
    ['keeps a line break', 'a\nb', ['1', '1']],
    ['is no line where there is no word', ' \n ', []],
  ])('%s', (_name, text, widths) => {
    expect(wrap(text).map((line) => String(columnsOf(line)))).toEqual(widths);
  });

  test('is not broken at a no-break space', () => {
    const text = `${words(7)} abcd ab\u00a0km`;
    expect(wrap(text).at(-1)).toBe('ab\u00a0km');
  });

  test('hangs under its first word', () => {
    const lines = wrap(words(9), { first: '- ' });
    expect(lines[0]).toMatch(/^- a/);
    expect(lines[1]).toMatch(/^ {2}a/);
  });
});

test('a heading has a line of signs as long as itself', () => {
  expect(underlined('Ağrı', '=')).toEqual(['Ağrı', '====']);
});

test('blocks have an empty line between them, and empty blocks none', () => {
  expect(spaced([['a'], [], ['b', 'c']])).toEqual(['a', '', 'b', 'c']);
});
