import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  filesOf,
  isRedirect,
  pageAt,
  pagesOf,
} from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

describe.each(siteDays)('the site of %s', (day) => {
  const folder = siteFolder(day);
  const pages = pagesOf(folder).filter((page) => !isRedirect(page));
  const files = new Set(filesOf(folder));

  /** The feeds that a page names, as addresses of the site. */
  const feedsOf = (page: (typeof pages)[number]) =>
    elements(
      page.tree,
      (element) =>
        element.tagName === 'link' && attribute(element, 'type') === 'application/atom+xml',
    ).map((link) => new URL(attribute(link, 'href') ?? '', `https://site.example${page.address}`));

  // A neutral page tells nothing of its subject, and the saved guide asks for nothing.
  test('tells feed readers on every page which feed there is, a country its own', () => {
    for (const page of pages.filter(
      ({ address }) => !/^\/(?:[a-z]{2}\/)?(n|save)\//.test(address),
    )) {
      const feeds = feedsOf(page).map(({ pathname }) => pathname);
      expect(feeds.length, page.address).toBe(1);
      expect(feeds.filter((path) => !files.has(path.slice(1)))).toEqual([]);
    }
    expect(feedsOf(pageAt(pages, '/iran/'))[0]?.pathname).toBe('/feeds/iran.atom');
    expect(feedsOf(pageAt(pages, '/'))[0]?.pathname).toBe('/feeds/updates.atom');
    expect(feedsOf(pageAt(pages, '/fa/iran/'))[0]?.pathname).toBe('/fa/feeds/iran.atom');
    expect(feedsOf(pageAt(pages, '/fa/'))[0]?.pathname).toBe('/fa/feeds/updates.atom');
  });

  test.each([
    [/^feeds\/.+\.atom$/, 'Not current.'],
    [/^fa\/feeds\/.+\.atom$/, 'کنونی نیست.'],
  ])('says on every entry of every feed that the day is rebuilt: %s', (path, said) => {
    const feeds = [...files].filter((file) => path.test(file));
    expect(feeds.length).toBeGreaterThan(10);
    for (const file of feeds) {
      const feed = parseFeed(readFileSync(join(folder, file), 'utf8'));
      expect(feed.title).toContain(said);
      expect(feed.items.filter(({ content }) => !content?.includes(said))).toEqual([]);
    }
  });

  test.each(['', 'fa/'])(
    'shows the address of every feed on the page that explains them: %s',
    (lang) => {
      const page = pageAt(pages, `/${lang}subscribe/`);
      const shown = elements(page.tree, ({ tagName }) => tagName === 'a').map((link) =>
        attribute(link, 'href'),
      );
      const feeds = [...files].filter(
        (file) => file.startsWith(`${lang}feeds/`) && /\.(atom|ics)$/.test(file),
      );
      expect(feeds.length).toBeGreaterThan(10);
      const up = lang === '' ? '../' : '../../';
      expect(feeds.filter((file) => !shown.includes(`${up}${file}`))).toEqual([]);
    },
  );

  test('carries structured data that is JSON, on the first page and on alerts', () => {
    const dataOf = (address: string) =>
      elements(
        pageAt(pages, address).tree,
        (element) => attribute(element, 'type') === 'application/ld+json',
      ).map((script) =>
        JSON.parse(script.childNodes.map((one) => ('value' in one ? one.value : '')).join('')),
      );
    expect(dataOf('/').map((data) => data['@type'])).toEqual(['WebSite']);
    const alert = dataOf('/alerts/2026-02-06-iran-leave-now/');
    expect(alert.map((data) => data.mainEntity['@type'])).toEqual(['Message']);
    expect(dataOf('/iran/')).toEqual([]);
  });
});
