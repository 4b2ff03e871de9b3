import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { siteDays } from '../support/sites.ts';
import { mainPages, pageKinds } from './page-kinds.ts';

const inks = ['rgb(20, 24, 29)', 'rgb(71, 77, 86)'];

for (const day of siteDays) {
  test.describe(`on paper, ${day}`, () => {
    test.use({ day, colorScheme: 'dark' });
    for (const [kind, address] of Object.entries(mainPages)) {
      test(`${kind}: ink only, and frames instead of fills`, async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        await page.goto(address);
        const { colours, fills } = await page.evaluate(() => {
          const seen = [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].filter(
            (element) => element.checkVisibility(),
          );
          const styles = seen.map((element) => getComputedStyle(element));
          return {
            colours: [...new Set(styles.map(({ color }) => color))],
            fills: seen
              .filter((element) => {
                const { backgroundColor } = getComputedStyle(element);
                return !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
              })
              .map(({ className }) => className),
          };
        });
        expect(colours.filter((colour) => !inks.includes(colour))).toEqual([]);
        expect(fills).toEqual([]);
      });
    }
  });
}

for (const day of siteDays) {
  test.describe(`sheets of ${day}`, () => {
    test.use({ day, javaScriptEnabled: false });
    test('each gate of the table is one sheet of A4', async ({ page }) => {
      await page.goto(mainPages.country);
      const gates = page.locator('table.crossings th a');
      const addresses = await gates.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(addresses.length).toBeGreaterThan(8);
      const longer: string[] = [];
      for (const address of addresses) {
        await page.goto(address);
        // Only a rebuilt day has the banner.
        await page.locator('.banner').evaluate((banner) => banner.remove());
        if ((await sheets(page)) !== 1) longer.push(new URL(address).pathname);
      }
      expect(longer).toEqual([]);
    });

    test('a card for a driver is one sheet of A4, its name larger than everything else', async ({
      page,
    }) => {
      await page.goto(pageKinds['card for a driver']);
      await page.locator('.banner').evaluate((banner) => banner.remove());
      expect(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.shown-name').first()).toHaveCSS('font-size', '80px');
    });
  });
}

test.describe('on paper, the day after the alert', () => {
  test.use({ day: '2026-02-07' });
  for (const address of [mainPages.country, mainPages.crossing]) {
    test(`${address} begins with the day to stop trusting it`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(address);
      const limit = page.getByText('Stop trusting this sheet after');
      await expect(limit).toBeVisible();
      await expect(limit).toContainText('8 February 2026');
      const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
      const box = await limit.boundingBox();
      expect(box?.y).toBeLessThan(heading?.y ?? 0);
      await page.emulateMedia({ media: 'screen' });
      await expect(limit).toBeHidden();
    });
  }

  test('the table stays a table', async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(mainPages.country);
    const table = page.locator('table.crossings');
    await expect(table).toHaveCSS('display', 'table');
    await expect(table.getByRole('columnheader', { name: 'Status and its dates' })).toBeVisible();
  });
});

/** How many pages Chromium prints: each has one page object in the PDF. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
