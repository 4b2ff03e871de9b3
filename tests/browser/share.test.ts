import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const address = '/crossings/kapikoy-razi/';

/** Stands in for what the device has: a clipboard that takes or refuses, and a sharing sheet or none. */
async function withDevice(page: Page, device: { copies: boolean; shares: boolean }): Promise<void> {
  await page.addInitScript(({ copies, shares }) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) =>
          copies ? Promise.resolve(heard.push(text)) : Promise.reject(),
      },
    });
    Reflect.deleteProperty(Navigator.prototype, 'share');
    if (!shares) return;
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => Promise.resolve(heard.push(data)),
    });
  }, device);
}

const heard = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);

for (const width of [360, 1440]) {
  test.describe(`the buttons of #share at ${width}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('copy the address of the page without what was clicked on it', async ({ page }) => {
      await withDevice(page, { copies: true, shares: false });
      await page.goto(`${address}#reports`);
      await page.getByRole('button', { name: 'Copy the link' }).click();
      expect(await heard(page)).toEqual([new URL(address, page.url()).href]);
      await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations).toEqual([]);
    });
  });
}

test('the system sends the address with the title, which carries its date', async ({ page }) => {
  await withDevice(page, { copies: true, shares: true });
  await page.goto(address);
  await page.getByRole('button', { name: 'Send' }).click();
  const [sent] = await heard(page);
  expect(sent).toEqual({
    title: expect.stringMatching(/^Kapıköy \/ Razi: .+ 20\d\d$/),
    url: new URL(address, page.url()).href,
  });
});

test('a link that cannot be copied is shown', async ({ page }) => {
  await withDevice(page, { copies: false, shares: false });
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('It could not be copied. The link is:')).toContainText(address);
});

test('with scripts off there is no dead button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('button')).toHaveCount(0);
  await expect(page.locator('#share')).toBeVisible();
  await context.close();
});
