import { expect, test } from '../support/browser.ts';
import { pageKinds } from './page-kinds.ts';

test.describe('a page says everything with scripts off', () => {
  for (const [kind, address] of Object.entries(pageKinds)) {
    test(kind, async ({ browser, baseURL }) => {
      const texts = [];
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled });
        const page = await context.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(address, { waitUntil: 'load' });
        texts.push(await page.locator('body').innerText());
        expect(asked).toEqual([new URL(address, baseURL).href]);
        expect(await context.storageState({ indexedDB: true })).toEqual({
          cookies: [],
          origins: [],
        });
        await context.close();
      }
      expect(texts[1]).toBe(texts[0]);
    });
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead from the first page to a crossing and on to its reports', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.getByRole('link', { name: 'All crossings' }).first().click();
    await expect(page).toHaveURL(/\/iran\/#crossings$/);
    await page.getByRole('link', { name: 'Kapıköy / Razi' }).first().click();
    await expect(page).toHaveURL(/\/crossings\/kapikoy-razi\/$/);
    await page.getByRole('link', { name: /^All \d+ reports$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kapıköy / Razi');
  });

  test('an old name leads on to the page', async ({ page }) => {
    await page.goto('/crossings/bazargan/');
    await expect(page).toHaveURL(/\/crossings\/gurbulak-bazargan\/$/);
  });

  test('the whole table is there on a phone: nothing is folded away', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/iran/');
    for (const name of await page.locator('table [scope="row"] a').all()) {
      await expect(name).toBeVisible();
    }
  });
});
