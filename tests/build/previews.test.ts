import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type BuiltPage,
  elements,
  isRedirect,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { countPixels, darkPixels, pixelsOf } from '../support/pixels.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

const BASE = 'https://overland.example';
/** A day with its year, long or short. */
const DAY = /\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b/;

/** What a page says of itself to those who preview it. */
function metaOf(page: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    elements(page.tree, ({ tagName }) => tagName === 'meta').flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name');
      return name === undefined ? [] : [[name, attribute(meta, 'content') ?? ''] as const];
    }),
  );
}

function hasCard({ address }: BuiltPage): boolean {
  return /^\/(crossings|alerts)\/[^/]+\/$/.test(address);
}

for (const day of siteDays) {
  const folder = siteFolder(day);
  // A file that is kept has no preview: it is sent itself, not its address.
  const pages = pagesOf(folder).filter(
    (page) => !isRedirect(page) && !page.address.includes('/save/'),
  );
  const cards = pages.flatMap((page) => {
    const url = metaOf(page).get('og:image');
    return url === undefined ? [] : [{ page, url, file: join(folder, url.slice(BASE.length)) }];
  });

  describe(`the previews of ${day}`, () => {
    test('every page has what the Open Graph rules ask for', () => {
      for (const page of pages) {
        const meta = metaOf(page);
        const [title] = elements(page.tree, ({ tagName }) => tagName === 'title');
        expect(meta.get('og:title'), page.address).toBe(title && textOf(title));
        expect(meta.get('og:title'), page.address).not.toBe('');
        expect(meta.get('og:type'), page.address).toBe('website');
        expect(meta.get('og:url'), page.address).toMatch(/^https:\/\//);
        expect(meta.get('og:description'), page.address).toBe(meta.get('description'));
        expect(meta.get('twitter:card'), page.address).toMatch(/^summary(_large_image)?$/);
      }
    });

    test('every crossing, alert and country has a card', () => {
      const with_ = new Set(cards.map(({ page }) => page.address));
      const without = pages.filter((page) => hasCard(page) && !with_.has(page.address));
      expect(without.map(({ address }) => address)).toEqual([]);
      expect(with_).toContain('/iran/');
      expect(with_).toContain('/turkiye/');
    });

    test('every page with a card names a day with its year in its description', () => {
      for (const { page } of cards) {
        expect(metaOf(page).get('og:description'), page.address).toMatch(DAY);
      }
    });

    test('a card is an absolute address of a file of the site, with its size and its words', async () => {
      for (const { page, url, file } of cards) {
        const meta = metaOf(page);
        expect(url, page.address).toMatch(/^https:\/\/overland\.example\/cards\/[a-z0-9/-]+\.png$/);
        expect(existsSync(file), url).toBe(true);
        expect(meta.get('og:image:width')).toBe('1200');
        expect(meta.get('og:image:height')).toBe('630');
        expect(meta.get('og:image:alt'), page.address).toMatch(DAY);
        expect(meta.get('twitter:card')).toBe('summary_large_image');
        const png = readFileSync(file);
        expect(png.subarray(1, 4).toString('latin1'), url).toBe('PNG');
        expect(png.readUInt32BE(16), url).toBe(1200);
        expect(png.readUInt32BE(20), url).toBe(630);
        expect(png.length, url).toBeLessThanOrEqual(40 * 1024);
      }
    });

    test('a card is ink on paper, has letters, and nothing runs over its edges', async () => {
      for (const { url, file } of cards) {
        const pixels = await pixelsOf(readFileSync(file));
        const all = { left: 0, top: 0, width: 1200, height: 630 };
        const coloured = (red: number, green: number, blue: number) =>
          green > Math.max(red, blue) + 4 || red > Math.max(green, blue) + 4;
        expect(countPixels(pixels, all, coloured), url).toBe(0);
        expect(
          darkPixels(pixels, { left: 64, top: 75, width: 500, height: 85 }),
          url,
        ).toBeGreaterThan(1000);
        expect(darkPixels(pixels, { left: 0, top: 0, width: 52, height: 630 }), url).toBe(0);
        expect(darkPixels(pixels, { left: 1140, top: 0, width: 52, height: 630 }), url).toBe(0);
        expect(darkPixels(pixels, { left: 0, top: 618, width: 1200, height: 12 }), url).toBe(0);
      }
    }, 60_000);
  });
}
