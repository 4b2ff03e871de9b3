import { expect, test } from '../support/browser.ts';
import { siteDays } from '../support/sites.ts';

const pages = [
  ...['/fa/', '/fa/iran/', '/fa/crossings/', '/fa/crossings/gurbulak-bazargan/'],
  ...['/fa/crossings/bashmaq-penjwen/', '/fa/alerts/2026-02-06-iran-leave-now/', '/fa/stay/'],
] as const;

for (const day of siteDays) {
  test.describe(`Persian pages of ${day}`, () => {
    test.use({ day });
    for (const address of pages) {
      test(`${address} is written from right to left, and nothing sticks out`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
        for (const width of [320, 360, 1440]) {
          await page.setViewportSize({ width, height: 640 });
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wide, `sideways at ${width}`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

test('the heading stands at the right edge, the way out at the left, a number left to right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/fa/iran/');
  const leave = await page.locator('a.leave').boundingBox();
  const brand = await page.locator('a.brand').boundingBox();
  expect(leave?.x).toBeLessThan(brand?.x ?? 0);
  await expect(page.locator('a[href^="tel:"]').first()).toHaveCSS('direction', 'ltr');
});

test('the search finds a crossing by its Persian name and leads to its Persian page', async ({
  page,
}) => {
  await page.goto('/fa/crossings/');
  await page.getByRole('searchbox').fill('بازرگان');
  await page.getByRole('searchbox').press('Enter');
  const first = page.locator('ul.found a').first();
  await expect(first).toHaveAttribute('href', /\/fa\/crossings\/gurbulak-bazargan\/$/);
});
