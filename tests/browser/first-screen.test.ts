import { expect, test } from '../support/browser.ts';
import { mainPages } from './page-kinds.ts';

const foldOfAPhone = 700;

test.describe('the first screen of a phone, the day after the alert', () => {
  test.use({ day: '2026-02-07', viewport: { width: 360, height: foldOfAPhone } });

  test('shows what to do, until when, and all four gates', async ({ page }) => {
    await page.goto(mainPages.country);
    // Only a rebuilt day has the banner.
    await page.locator('.banner').evaluate((banner) => banner.remove());
    for (const text of [
      'Leave Iran now, by land, if it is safe to do so.',
      'Do not rely on this after 8 February 2026',
    ]) {
      await expect(page.getByText(text, { exact: true })).toBeInViewport({ ratio: 1 });
    }
    const gates = page.locator('.gates > ul > li:not(.stop)');
    await expect(gates).toHaveCount(4);
    for (const gate of await gates.all()) await expect(gate).toBeInViewport({ ratio: 1 });
  });

  test('of a crossing shows its status, who says so and both dates', async ({ page }) => {
    await page.goto(mainPages.crossing);
    await page.locator('.banner').evaluate((banner) => banner.remove());
    for (const text of [
      'Open on 5 February 2026',
      '8 February 2026',
      'U.S. alert of 6 February 2026',
    ]) {
      await expect(page.locator('.panel').getByText(text, { exact: true }).first()).toBeInViewport({
        ratio: 1,
      });
    }
  });
});
