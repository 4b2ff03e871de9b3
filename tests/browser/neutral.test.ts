import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readContent } from '../../src/reading/read-content.ts';
import { expect, test } from '../support/browser.ts';
import { root, siteDays } from '../support/sites.ts';

const { site } = readContent(`${root}/content`).records;
if (site === undefined) throw new Error('The content cannot be read.');
const { home = '', stay = '', safety = '' } = site.neutralCodes;
const inBoth = (path: string) => [`/n/${path}/`, `/fa/n/${path}/`];

/** Neutral pages of no record. */
const directories = Object.values(site.neutralCodes).flatMap((code) => inBoth(code ?? ''));
/** Those of a country, an alert, a border, a crossing with its log and its card, and of no record; in both languages. */
const pages = [
  ...['4jw3dz', 'q7m3xd', 'b6z6tc', 'k7q2md', 'k7q2md/2', 'k7q2md/3'],
  ...[home, stay, safety],
].flatMap(inBoth);
const NEUTRAL = /^\/(?:fa\/)?n\//;

const linksOf = (page: Page) =>
  page
    .locator('a:not(.leave)')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

for (const day of siteDays) {
  test.describe(`neutral pages of ${day}`, () => {
    test.use({ day });
    for (const address of pages) {
      test(`${address} fits a phone, and axe finds nothing`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(address);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('neutral pages lead from one to the next, to nothing else, and ask for nothing', async ({
    page,
    baseURL,
  }) => {
    const home = new URL(baseURL ?? '').origin;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const strays = (await linksOf(page))
        .map((link) => new URL(link))
        .filter(({ protocol }) => !['tel:', 'mailto:'].includes(protocol))
        .filter(({ origin, pathname }) => origin !== home || !NEUTRAL.test(pathname));
      expect(
        strays.map(({ href }) => href),
        address,
      ).toEqual([]);
    }
    expect(asked).toEqual(pages);
  });

  test('who is sent a country finds its crossings, and the same in the other language', async ({
    page,
  }) => {
    await page.goto('/iran/');
    await page.getByRole('link', { name: 'Neutral view' }).click();
    await expect(page).toHaveURL(/\/n\/4jw3dz\/$/);
    await page.locator('table a[href*="k7q2md"]').first().click();
    await expect(page).toHaveURL(/\/n\/k7q2md\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bazargan');
    await page.getByRole('link', { name: 'فارسی' }).click();
    await expect(page).toHaveURL(/\/fa\/n\/k7q2md\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('بازرگان');
  });
});

test('pages of no record show nothing but ways on, as high as a fingertip, on the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(directories.length).toBe(24);
  for (const address of directories) {
    await page.goto(address);
    const first = await page.locator('main h2').first().boundingBox();
    expect(first?.y, address).toBeGreaterThanOrEqual(740);
    const ways = await page.locator('main .buttons a').evaluateAll((links) =>
      links.map((link) => {
        const { top, height } = link.getBoundingClientRect();
        return { top, height, text: link.textContent };
      }),
    );
    expect(ways.filter(({ top }) => top < 740).length, address).toBeGreaterThan(6);
    expect(Math.min(...ways.slice(0, 12).map(({ height }) => height)), address).toBeGreaterThan(43);
  }
});

test('whoever is sent one neutral page reaches the stays, and counts there', async ({ page }) => {
  await page.goto('/n/k7q2md/3/');
  await page.getByRole('link', { name: 'Is it open? Status and dates' }).click();
  await expect(page).toHaveURL(/\/n\/k7q2md\/$/);
  await page.getByRole('link', { name: 'What is known', exact: true }).click();
  await page.getByRole('link', { name: 'How long' }).click();
  await expect(page).toHaveURL(new RegExp(`/n/${stay}/$`));
  await expect(page).toHaveTitle(/^\w{6}: as known on /);
  await page.getByLabel('Country').selectOption({ label: 'Armenia' });
  await page.getByLabel('Day you enter').fill('2026-11-20');
  await page.getByRole('button', { name: 'Count the last day' }).click();
  const answer = page.getByRole('status');
  await expect(answer.getByRole('heading')).toHaveText('Leave by 18 May 2027');
  const strays = (await linksOf(page))
    .map((link) => new URL(link))
    .filter(({ protocol, pathname }) => protocol.startsWith('http') && !NEUTRAL.test(pathname));
  expect(strays.map(({ href }) => href)).toEqual([]);
});

for (const address of ['/n/k7q2md/', '/fa/n/k7q2md/']) {
  test(`who leaves ${address} leaves nothing of it in the window or behind it`, async ({
    page,
  }) => {
    await page
      .context()
      .route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny</p>' }),
      );
    await page.goto('/about/');
    await page.goto(address);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Weather');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
}
