import { describe, expect, test } from 'vitest';
import { finder } from '../../src/client/find.ts';
import { indexOn } from './words.ts';

const index = indexOn('2026-02-07');
const find = finder(index);
const slugs = (typed: string) => find(typed).map(({ href }) => href.split('/')[1]);

describe('a crossing is found', () => {
  test.each([
    ['Kapıköy', 'kapikoy-razi'],
    ['Kapikoy', 'kapikoy-razi'],
    ['KAPIKÖY', 'kapikoy-razi'],
    ['Razi', 'kapikoy-razi'],
    ['رازی', 'kapikoy-razi'],
    ['رازي', 'kapikoy-razi'],
    ['کاپی‌کوی', 'kapikoy-razi'],
    ['کاپیکوی', 'kapikoy-razi'],
    ['kapi', 'kapikoy-razi'],
    ['Kapukoy', 'kapikoy-razi'],
    ['Bazargan', 'gurbulak-bazargan'],
    ['بازرگان', 'gurbulak-bazargan'],
    ['gurbulak', 'gurbulak-bazargan'],
  ])('by %s first', (typed, slug) => {
    expect(slugs(typed)[0]).toBe(slug);
  });

  test('by every name of every side, among the first three', () => {
    const missed = index.flatMap(({ href, names }) =>
      names.filter(
        (name) =>
          !find(name)
            .slice(0, 3)
            .some((entry) => entry.href === href),
      ),
    );
    expect(missed).toEqual([]);
  });

  test.each(['', '   ', 'Timbuktu', '///', '\u200c'])('and nothing by "%s"', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

describe('what is found', () => {
  test('of a country: every crossing to it, with its status and both dates', () => {
    const found = find('Turkey');
    expect(found.map(({ href }) => href)).toContain('crossings/gurbulak-bazargan/');
    expect(found.every(({ way }) => way === 'Iran to Türkiye')).toBe(true);
    const gate = found.find(({ href }) => href === 'crossings/gurbulak-bazargan/');
    expect(gate).toMatchObject({
      word: 'Open on 5 Feb 2026',
      under: 'Do not rely on it after 8 Feb',
      until: '2026-02-08',
    });
  });

  test('a gate not to be used says so, with whose word it is, and has no end', () => {
    const [gate] = find('Mehran');
    expect(gate).toMatchObject({ word: 'Do not use', under: 'U.S., 6 Feb 2026', doNotUse: true });
    expect(gate).not.toHaveProperty('until');
  });

  test('gates not to be used come last', () => {
    const flags = find('Iran').map(({ doNotUse }) => doNotUse === true);
    expect(flags).toContain(true);
    expect(flags).toEqual(flags.toSorted((one, other) => Number(one) - Number(other)));
  });

  // Two days are planned, in every language.
  test('no status is without its date', { timeout: 20_000 }, () => {
    for (const day of ['2026-02-07', '2026-11-20']) {
      for (const { name, word, under } of indexOn(day)) {
        expect(`${word} ${under}`, name).toMatch(/20\d\d|today/);
      }
    }
  });
});
