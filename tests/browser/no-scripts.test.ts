import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { pageKinds } from './page-kinds.ts';

test.describe('a page says everything with scripts off, asks for nothing and stores nothing', () => {
  for (const [kind, address] of Object.entries(pageKinds)) {
    test(kind, async ({ browser, baseURL: base, day }) => {
      const baseURL = base ?? '';
      const [scripted, plain] = [new Set<string>(), new Set<string>()];
      for (const [lines, javaScriptEnabled] of [
        [scripted, true],
        [plain, false],
      ] as const) {
        const context = await browser.newContext({ baseURL, javaScriptEnabled });
        const page = await context.newPage();
        await page.clock.setFixedTime(`${day}T12:00:00Z`);
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(address, { waitUntil: 'load' });
        for (const line of await linesOf(page)) lines.add(line);
        expect(asked).toEqual([new URL(address, baseURL).href]);
        expect(await context.storageState({ indexedDB: true })).toEqual({
          cookies: [],
          origins: [],
        });
        await context.close();
      }
      expect([...scripted].filter((line) => !plain.has(line))).toEqual([]);
      expect([...plain].filter((line) => !scripted.has(line))).toEqual([]);
    });
  }
});

/** What a page says, line by line, without the controls that scripts put in. */
function linesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const control of document.querySelectorAll('button, form, output, [role=status]')) {
      control.remove();
    }
    return document.body.innerText.split('\n').map((line) => line.trim());
  });
}

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
