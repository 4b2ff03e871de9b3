import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/importing/found.ts';
import { assertPlausible } from '../../src/importing/plausible.ts';

function list(codes: readonly string[], { newest = '2026-10-07', whole = true } = {}): Found {
  return {
    levels: codes.map((code, index) => ({
      country: { name: `Country ${index}` },
      code,
      label: code,
      issued: index === 0 ? newest : '2025-01-01',
      reviewed: undefined,
      title: '',
      url: undefined,
      note: undefined,
    })),
    heldBack: [],
    countries: codes.length,
    scale: [],
    whole,
  };
}
const mixed = (count: number, newest?: string) =>
  list(
    Array.from({ length: count }, (_, index) => String((index % 4) + 1)),
    newest === undefined ? {} : { newest },
  );

describe('a list is refused', () => {
  test.each([
    [
      'whose levels are all equal',
      list(Array<string>(89).fill('4')),
      undefined,
      /All 89 countries/,
    ],
    ['that is empty', list([]), undefined, /The list is empty/],
    ['that lost a tenth', mixed(90), mixed(100), /has 90 countries; the last time it had 100/],
    ['that went back in time', mixed(100, '2026-10-06'), mixed(100), /newest day/],
  ])('%s', (_, found, previous, words) => {
    expect(() => assertPlausible(found, previous)).toThrow(words);
  });
});

test.each([
  ['one that lost less than a tenth', mixed(91), mixed(100)],
  ['one that grew', mixed(120), mixed(100)],
  ['four countries of one level', list(['4', '4', '4', '4']), undefined],
  [
    'documents of single countries, all of one level',
    list(Array<string>(9).fill('4'), { whole: false }),
    undefined,
  ],
])('taken over: %s', (_, found, previous) => {
  expect(() => assertPlausible(found, previous)).not.toThrow();
});
