import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CopyList } from '../../src/client/copy-list.ts';
import { attribute, elements, filesOf, pagesOf, textOf } from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

describe.each(siteDays)('the lists of copies of %s', (day) => {
  const folder = siteFolder(day);
  const pages = new Map(pagesOf(folder).map((page) => [page.address, page]));
  const lists = filesOf(folder)
    .filter((file) => /^(?:fa\/)?save\/.+\.json$/.test(file))
    .map((file): CopyList => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const iran = lists.find(({ guide }) => guide === '/save/iran.json');

  test('every country that offers a copy has one', () => {
    // They wait in a template, which is no part of the page's tree.
    const offering = [...pages.values()].flatMap(({ html }) =>
      [...html.matchAll(/data-list="([^"]+)"/g)].map(([, list]) => list),
    );
    expect(offering.length).toBeGreaterThan(7);
    expect(lists.map(({ guide }) => guide).sort()).toEqual(offering.sort());
  });

  test('each names pages of this build by the hashes of their bytes, and bears the marks of all', () => {
    for (const { pages: listed, marks } of lists) {
      for (const { address, hash } of listed) {
        const html = pages.get(address)?.html ?? '';
        expect(createHash('sha256').update(html).digest('hex'), address).toBe(hash);
        expect(html.trimEnd().endsWith('</html>'), address).toBe(true);
        for (const mark of marks) expect(html, address).toContain(mark);
      }
    }
  });

  test('a guide has the page of the country and every alert and crossing that it leads to', () => {
    const listed = new Set(iran?.pages.map(({ address }) => address));
    const country = pages.get('/iran/');
    const links = country
      ? elements(country.tree, ({ tagName }) => tagName === 'a').map(
          (link) => new URL(attribute(link, 'href') ?? '', 'https://host/iran/').pathname,
        )
      : [];
    const parts = links.filter((path) => /^\/(alerts|crossings|borders)\/[^/]+\/$/.test(path));
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((path) => !listed.has(path))).toEqual([]);
  });

  test('a copy is 400,000 bytes on the wire at most', () => {
    const bytes = (iran?.pages ?? []).map(
      ({ address }) => brotliCompressSync(pages.get(address)?.html ?? '').length,
    );
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(400_000);
  });

  test('every page has a day not to be relied on after, not later than its own limit', () => {
    for (const { address, untilDay, until } of iran?.pages ?? []) {
      expect(untilDay > day, address).toBe(true);
      const tree = pages.get(address)?.tree;
      const [limit] = tree
        ? elements(tree, (one) => attribute(one, 'class') === 'paper-limit')
        : [];
      const printed = limit && textOf(limit).replace(/^.* (\d+ \w+ \d{4})$/, '$1');
      if (printed)
        expect(Date.parse(`${until} UTC`)).toBeLessThanOrEqual(Date.parse(`${printed} UTC`));
    }
  });
});
