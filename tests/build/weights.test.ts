import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/integrations/budgets.ts';
import { overweight, type Weighed, weighSite, weightLines } from '../../src/integrations/weigh.ts';
import { isRedirect, pagesOf } from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

describe.each(siteDays)('the site of %s on the wire', (day) => {
  const folder = siteFolder(day);
  let weighed: readonly Weighed[] = [];

  beforeAll(async () => {
    weighed = await weighSite(folder);
  });

  // A page that is too heavy needs a second round trip, which a bad line may not grant.
  test('is within its budgets: every page is one first flight', () => {
    expect(weightLines(overweight(weighed))).toEqual([]);
  });

  test('has a budget for every page', () => {
    const free = pagesOf(folder)
      .filter((page) => !isRedirect(page) && !page.address.includes('/save/'))
      .filter(({ address }) => !budgetOf(address));
    expect(free.map(({ address }) => address)).toEqual([]);
  });

  test('is weighed by its heaviest pages, of every kind that counts', () => {
    const kinds = new Map(weighed.map(({ kind, address }) => [kind, address]));
    expect(kinds.get('country')).toMatch(/^\/(?:fa\/)?iran\/$/);
    for (const kind of [
      'home',
      'crossing',
      'alert',
      'text',
      'scripts of a page',
      'map of a crossing',
    ])
      expect(kinds.has(kind), kind).toBe(true);
  });

  test('weighs more than its text packed, because an answer has headers', () => {
    const country = weighed.find(({ kind }) => kind === 'country');
    const raw = readFileSync(join(folder, country?.address ?? '', 'index.html')).length;
    expect(country?.bytes).toBeGreaterThan(raw / 8 + 500);
  });
});
