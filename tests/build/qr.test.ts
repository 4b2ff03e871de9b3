import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { attribute, elements, hasClass, isRedirect, pagesOf } from '../support/built-site.ts';
import { pixelsOf } from '../support/pixels.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

for (const day of siteDays) {
  const pages = pagesOf(siteFolder(day));
  const redirects = new Set(pages.filter(isRedirect).map(({ address }) => address));
  const codes = pages.flatMap((page) =>
    elements(page.tree, (one) => one.tagName === 'figure' && hasClass(one, 'qr')).map((figure) => ({
      page,
      svg:
        page.html
          .slice(page.html.indexOf('<svg', page.html.indexOf('class="qr')))
          .split('</svg>')[0] ?? '',
      onPaper: hasClass(figure, 'paper-only'),
    })),
  );

  describe(`the codes of ${day}`, () => {
    test('each crossing, alert and country has one, on paper only where a link says the same', () => {
      const paths = codes.map(({ page }) => page.address);
      expect(new Set(paths).size).toBe(paths.length);
      const onScreen = codes.filter(({ onPaper }) => !onPaper).map(({ page }) => page.address);
      expect(onScreen.filter((path) => !path.startsWith('/fa/'))).toHaveLength(26);
      expect(onScreen.filter((path) => path.startsWith('/fa/'))).toHaveLength(26);
      expect(paths).toContain('/iran/');
      expect(paths).toContain('/alerts/2026-02-06-iran-leave-now/');
    });

    test('each leads to its own page, read by another library than the one that made it', {
      timeout: 30_000,
    }, async () => {
      for (const { page, svg } of codes) {
        const drawn = svg.replace(
          '<svg',
          '<svg xmlns="http://www.w3.org/2000/svg" width="296" height="296"',
        );
        const { data, width, height } = await pixelsOf(Buffer.from(`${drawn}</svg>`));
        const rgba = new Uint8ClampedArray(width * height * 4);
        for (let at = 0; at < width * height; at += 1) {
          rgba.set([data[at * 3] ?? 0, data[at * 3 + 1] ?? 0, data[at * 3 + 2] ?? 0, 255], at * 4);
        }
        const said = URL.parse(read(rgba, width, height)?.data ?? '')?.href ?? '';
        expect(said, page.address).toMatch(/^https:\/\/overland\.example\//);
        const { pathname } = new URL(said);
        if (pathname === page.address) continue;
        expect(redirects.has(pathname), said).toBe(true);
        const leads = pages.find(({ address }) => address === pathname);
        const [link] = leads ? elements(leads.tree, ({ tagName }) => tagName === 'a') : [];
        const target = new URL((link && attribute(link, 'href')) ?? '', said).pathname;
        expect(target, said).toBe(page.address);
      }
    });
  });
}
