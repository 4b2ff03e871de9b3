import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { launchOptions } from '../support/chromium.ts';

// Playwright switches the back-forward cache off; readers' browsers have it on.
test.use({
  launchOptions: {
    ...(await launchOptions()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const start = '/crossings/kapikoy-razi/';

/** Notes on the page itself, which only a page brought back from memory still has. */
const note = (page: Page) => page.evaluate(() => Object.assign(window, { noted: true }));
const isNoted = (page: Page) => page.evaluate(() => 'noted' in window);
const said = (page: Page) => page.evaluate(() => document.body.innerText);

/** Whether the browser keeps pages in memory at all: the one that npm brings for servers does not. */
async function keepsPages(page: Page): Promise<boolean> {
  await page.goto(start);
  await note(page);
  await page.goto('/about/');
  await page.goBack();
  return isNoted(page);
}

/** Leaves where site.yaml names no outside page. */
async function leaveEmpty(page: Page): Promise<void> {
  await page.locator('.leave').evaluate((link) => link.setAttribute('href', '../../n/'));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page.locator('body')).toHaveText('');
}

test('an empty page that comes back from memory is still empty', async ({ page }) => {
  test.skip(!(await keepsPages(page)), 'this browser keeps no page in memory');
  await page.goto(start);
  await note(page);
  await leaveEmpty(page);
  await page.goto('/about/');
  await page.goBack();
  expect(await isNoted(page)).toBe(true);
  expect(await said(page)).toBe('');
});

test('nothing is put back when the page is shown again, in whichever way', async ({ page }) => {
  await page.goto(start);
  await leaveEmpty(page);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await said(page)).toBe('');
  await page.goto('/about/');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/n/');
  await expect(page).toHaveTitle('Empty page');
  expect(await said(page)).not.toMatch(/Razi|Not known/);
});

test('Back from the outside page passes over the page that was left', async ({ page, context }) => {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Outside</title>' }),
  );
  await page.goto('/about/');
  await page.goto(start);
  await page.locator('.leave').click();
  await expect(page).toHaveTitle('Outside');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});
