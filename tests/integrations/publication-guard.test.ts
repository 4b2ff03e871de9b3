import { describe, expect, test } from 'vitest';
import { unconfirmed } from '../../src/integrations/publication-guard.ts';
import type { DerivedStatus } from '../../src/vocabularies/statuses.ts';

const pages = (count: number) => Array.from({ length: count }, (_, one) => `${one}/index.html`);
const mixed: readonly DerivedStatus[] = ['open', 'closed', 'unknown'];

describe('a publication has to be confirmed', () => {
  test.each<[string, number, number, readonly string[]]>([
    ['not where nothing goes', 20, 20, []],
    ['not where pages come', 20, 40, []],
    ['not where just a tenth goes', 20, 18, []],
    [
      'where more than a tenth goes',
      20,
      17,
      ['3 of 20 pages would be gone: 17/index.html, 18/index.html, 19/index.html'],
    ],
    [
      'where all goes, and names the first few',
      9,
      0,
      [
        '9 of 9 pages would be gone: 0/index.html, 1/index.html, 2/index.html, 3/index.html, 4/index.html and 4 more',
      ],
    ],
    ['not where there was no site', 0, 5, []],
  ])('%s', (_, before, after, reasons) => {
    expect(unconfirmed(pages(before), pages(after), mixed)).toEqual(reasons);
  });

  test('not for files that are no pages', () => {
    expect(unconfirmed(['index.html', 'a.txt', 'b.txt'], ['index.html'], mixed)).toEqual([]);
  });

  test.each<[string, readonly DerivedStatus[], readonly string[]]>([
    [
      'where all statuses are equal',
      ['open', 'open', 'open'],
      ['all 3 crossings would have the status "open"'],
    ],
    ['not where one differs', ['open', 'open', 'unknown'], []],
    [
      'not where time has made all of them unknown: old content is not old time',
      ['unknown', 'unknown'],
      [],
    ],
    ['not of one crossing alone', ['open'], []],
    ['not without crossings', [], []],
  ])('%s', (_, statuses, reasons) => {
    expect(unconfirmed([], [], statuses)).toEqual(reasons);
  });
});
