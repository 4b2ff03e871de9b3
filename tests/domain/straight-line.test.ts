import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distancesFrom, kmBetween } from '../../src/domain/straight-line.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { root } from '../support/sites.ts';

const { content } = readContent(join(root, 'content'));

// Worked out apart from this code, from the same positions.
test.each([
  ['agarak-norduz', { tabriz: 86, urmia: 175, tehran: 580, mashhad: 1210 }],
  ['gurbulak-bazargan', { tabriz: 222, urmia: 215, tehran: 746, mashhad: 1375 }],
  ['esendere-serow', { tabriz: 152, urmia: 44, tehran: 646, mashhad: 1335 }],
  ['astara', { tabriz: 229, urmia: 347, tehran: 380, mashhad: 973 }],
])('%s is as far from the cities as it is', (slug, expected) => {
  const crossing = content?.crossings.get(slug);
  if (!content || !crossing) throw new Error('The content has problems.');
  const found = new Map(distancesFrom(content, crossing, 'IR').map(({ city, km }) => [city, km]));
  for (const [city, km] of Object.entries(expected)) {
    expect(Math.abs((found.get(city) ?? 0) - km), city).toBeLessThanOrEqual(8);
  }
});

test('two crossings are as far from each other as they are', () => {
  const [razi, serow] = ['kapikoy-razi', 'esendere-serow'].map((slug) =>
    content?.crossings.get(slug),
  );
  if (!razi || !serow) throw new Error('The content has problems.');
  expect(Math.abs(kmBetween(razi, serow) - 92)).toBeLessThanOrEqual(8);
  expect(kmBetween(serow, razi)).toBeCloseTo(kmBetween(razi, serow));
});

test('a crossing whose position is not known is at no distance', () => {
  const crossing = content?.crossings.get('rimdan-gabd');
  if (!content || !crossing) throw new Error('The content has problems.');
  expect(kmBetween(crossing, crossing)).toBe(Number.POSITIVE_INFINITY);
  expect(distancesFrom(content, crossing, 'IR')).toEqual([]);
});
