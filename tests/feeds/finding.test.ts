import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { sitemapIndexText, sitemapText } from '../../src/feeds/sitemap.ts';
import { type OtherFile, planSite } from '../../src/plan.ts';

import { lastChanged } from '../../src/views/last-changed.ts';
import { contextOn, editionOn } from '../text/plan-on.ts';
import { planOn } from './edition-with.ts';

const parser = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) });

function entriesAt(files: readonly OtherFile[], address: string) {
  const file = files.find((one) => one.address === address);
  if (!file || !('entries' in file)) throw new Error(`There is no sitemap at ${address}.`);
  return file.entries;
}

function textAt(files: readonly OtherFile[], address: string): string {
  const file = files.find((one) => one.address === address);
  return file?.kind === 'plain' ? file.text : '';
}

describe('the sitemap', () => {
  const { files, pages } = planOn('2026-11-20');
  const { urlset } = parser.parse(sitemapText(entriesAt(files, '/sitemap.xml')));
  const entries: readonly { loc: string; lastmod?: string }[] = urlset.url;
  const changed = new Map(entries.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));

  test('names every page once, and no short, neutral or redirecting address', () => {
    const listed = pages.flatMap((page) =>
      page.kind === 'page' && page.view.frame.index ? [page.address] : [],
    );
    expect(entries.length).toBe(new Set(entries.map(({ loc }) => loc)).size);
    expect([...changed.keys()]).toEqual(
      listed.filter((address) => !/^\/[nx]\//.test(address)).sort(),
    );
    expect([...changed.keys()].filter((path) => /\/[nx]\/|turkey|save/.test(path))).toEqual([]);
  });

  // The newest fact on the page: a report, a status that ran out, an alert that ran out, a look, never the build.
  test.each([
    ['/updates/', '2026-10-07', 'the newest change, an advisory seen on that day'],
    ['/iran/', '2026-11-20', 'somebody looked for anything newer'],
    ['/alerts/2026-03-08-iran-departures-limited/', '2026-03-12', 'the day after its last'],
    ['/alerts/2026-02-06-iran-leave-now/', '2026-07-28', 'a crossing it names ran out again'],
    ['/about/', undefined, 'it tells no facts with a day'],
  ])('dates %s %s: %s', (address, day, _why) => {
    expect(changed.get(address)).toBe(day);
  });

  test('never dates a page after the day, nor before on a later day', () => {
    const then = contextOn('2026-02-07');
    const since = contextOn('2026-11-20');
    const ofThen = planOn('2026-02-07').pages.flatMap(({ address, kind }) =>
      kind === 'page' ? [address] : [],
    );
    for (const address of ofThen) {
      const early = lastChanged(then, address) ?? '';
      expect(early <= '2026-02-07').toBe(true);
      expect(early <= (lastChanged(since, address) ?? '')).toBe(true);
    }
  });

  test('stands in an index, which robots are told of', () => {
    const { sitemapindex } = parser.parse(sitemapIndexText(entriesAt(files, '/sitemap-index.xml')));
    expect(sitemapindex.sitemap).toEqual([
      { loc: 'https://overland.example/sitemap.xml', lastmod: '2026-11-20' },
    ]);
    expect(textAt(files, '/robots.txt')).toContain(
      'Sitemap: https://overland.example/sitemap-index.xml\n',
    );
  });

  test('is not there on a rebuilt day, and robots are kept out', { timeout: 30_000 }, () => {
    const rebuilt = planSite(editionOn('2026-02-07', { rebuilt: true })).files;
    expect(rebuilt.filter(({ kind }) => kind.startsWith('sitemap'))).toEqual([]);
    expect(textAt(rebuilt, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('the web manifest', () => {
  const manifest = JSON.parse(textAt(planOn('2026-11-20').files, '/manifest.webmanifest'));

  test('names the site and works in any folder', () => {
    expect(manifest.name).toBe('Overland');
    for (const address of [manifest.start_url, manifest.scope, manifest.icons[0].src]) {
      expect(address).toMatch(/^\.\//);
    }
  });

  test('is named by the first page of each language, and by no page that tells more', () => {
    const naming = planOn('2026-11-20').pages.filter(
      (page) => page.kind === 'page' && page.view.frame.manifest !== undefined,
    );
    expect(naming.map(({ address }) => address)).toEqual(['/', '/fa/']);
  });

  test('has no telling word, for it is seen on the home screen', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/border|alert|iran|leave|embassy|crossing/i);
  });
});
