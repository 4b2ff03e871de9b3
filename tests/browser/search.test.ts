import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

test.use({ day: '2026-02-07' });

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('form[role=search] li');

for (const width of [360, 1440]) {
  test.describe(`the search at ${width}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const typed of ['Kapıköy', 'Kapikoy', 'Razi', 'رازی', 'رازي']) {
      test(`finds a crossing by ${typed}`, async ({ page }) => {
        await page.goto('/crossings/');
        await field(page).fill(typed);
        await expect(results(page).first()).toContainText('Kapıköy / Razi');
        await expect(results(page).first()).toContainText('Open on 5 Feb 2026');
        await expect(results(page).first()).toContainText('Do not rely on it after 8 Feb');
        await expect(page.getByRole('search').getByRole('status')).toHaveText(/crossings? found/);
      });
    }

    test('is clean for axe with results, and fits', async ({ page }) => {
      await page.goto('/crossings/');
      await field(page).fill('Iran');
      await expect(results(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  });
}

test('asks for library and index only when it is used, both from this site', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/crossings/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('search'))).toEqual([]);
  await field(page).focus();
  await expect
    .poll(() => asked.filter((path) => path.includes('search')).sort())
    .toEqual(['/search.js', '/search.json']);
});

test('leads to the page of the crossing, by keyboard alone', async ({ page }) => {
  await page.goto('/crossings/');
  await field(page).focus();
  await page.keyboard.type('bazargan');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toContainText('Gürbulak / Bazargan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/crossings\/gurbulak-bazargan\/$/);
});

test('says of a gate not to be used that it is not', async ({ page }) => {
  await page.goto('/crossings/');
  await field(page).fill('Mehran');
  await expect(results(page).first()).toContainText('Do not use');
  await expect(results(page).first()).toContainText('U.S., 6 Feb 2026');
});

test('says when nothing is found, and nothing when nothing is asked', async ({ page }) => {
  await page.goto('/crossings/');
  await field(page).fill('Timbuktu');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText('No crossing of that name is in our records.');
  await field(page).fill('');
  await expect(status).toBeEmpty();
  await expect(results(page)).toHaveCount(0);
});

test('past its limit a result is not known', async ({ page }) => {
  await page.clock.setFixedTime('2026-02-10T12:00:00Z');
  await page.goto('/crossings/');
  await field(page).fill('Kapikoy');
  await expect(results(page).first()).toContainText('Not known today');
  await expect(results(page).first()).not.toContainText('Open');
});

test('a library that does not come leaves the table, and may come later', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/crossings/');
  await field(page).fill('Razi');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    'The search did not load. Every crossing is in the table below.',
  );
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(results(page).first()).toContainText('Kapıköy / Razi');
});

test('with scripts off there is no dead field', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/crossings/');
  await expect(page.locator('input[type=search], button')).toHaveCount(0);
  await context.close();
});
