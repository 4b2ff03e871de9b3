import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, isRedirect, pagesOf } from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

for (const day of siteDays) {
  const folder = siteFolder(day);
  const redirects = pagesOf(folder).filter(isRedirect);
  /** Where a page leads, as an address of the site. */
  const targetOf = (address: string, href: string) =>
    new URL(href, `https://host${address}`).pathname;

  describe(`the addresses that lead on, ${day}`, () => {
    test.each([
      ['/turkey/', '/turkiye/'],
      ['/crossings/bazargan/', '/crossings/gurbulak-bazargan/'],
      ['/x/gub/', '/crossings/gurbulak-bazargan/'],
    ])('%s leads to %s', (from, to) => {
      const page = redirects.find(({ address }) => address === from);
      const [link] = page ? elements(page.tree, ({ tagName }) => tagName === 'a') : [];
      expect(link && targetOf(from, attribute(link, 'href') ?? '')).toBe(to);
    });

    test('each leads on by a refresh and by a link to the same page, which is there', () => {
      for (const { address, tree } of redirects) {
        const [refresh] = elements(tree, (one) => attribute(one, 'http-equiv') === 'refresh');
        const [link] = elements(tree, ({ tagName }) => tagName === 'a');
        const content = (refresh && attribute(refresh, 'content')) ?? '';
        const href = (link && attribute(link, 'href')) ?? '';
        expect(content, address).toBe(`0; url=${href}`);
        expect(existsSync(join(folder, targetOf(address, href), 'index.html')), address).toBe(true);
      }
    });

    test('the file _redirects names the same pairs, and nothing else', () => {
      const pairs = redirects.map(({ address, tree }) => {
        const [link] = elements(tree, ({ tagName }) => tagName === 'a');
        return `${address} ${targetOf(address, (link && attribute(link, 'href')) ?? '')} 301`;
      });
      const lines = readFileSync(join(folder, '_redirects'), 'utf8').trimEnd().split('\n');
      expect([...lines].sort()).toEqual([...pairs].sort());
    });
  });
}
