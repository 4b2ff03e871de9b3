import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** The names of the rows in sight, group by group. */
function rows(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('table.crossings tbody')].flatMap((group) => {
      const seen = (element: Element) => element.getClientRects().length > 0;
      const names = [...group.querySelectorAll('tr[id]')]
        .filter(seen)
        .map((row) => row.querySelector('th a')?.textContent ?? '');
      const heading = group.querySelector('.group');
      return heading && seen(heading) ? [{ group: heading.textContent?.trim(), names }] : [];
    }),
  );
}

for (const javaScriptEnabled of [true, false]) {
  for (const width of [360, 1440]) {
    test.describe(`the filters at ${width}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ day: '2026-02-07', javaScriptEnabled, viewport: { width, height: 800 } });

      test('show one country, one status, or both', async ({ page }) => {
        await page.goto('/crossings/');
        const all = await rows(page);
        await page.getByText('Choose what the table shows').click();
        await page.getByLabel('Türkiye', { exact: true }).check();
        const turkish = await rows(page);
        expect(turkish.map(({ group }) => group)).toEqual([
          'Named as a way out',
          'Named as a way out, onto a region with a do-not-travel warning',
          'Do not use',
        ]);
        expect(turkish[0]?.names).toEqual(['Gürbulak / Bazargan', 'Kapıköy / Razi']);
        await page.getByLabel('Named as a way out', { exact: true }).check();
        expect((await rows(page)).map(({ group }) => group)).toEqual([
          'Named as a way out',
          'Do not use',
        ]);
        await page.getByRole('group', { name: 'To which country' }).getByLabel('All').check();
        await page.getByRole('group', { name: 'Status' }).getByLabel('All').check();
        expect(await rows(page)).toEqual(all);
        await page.getByLabel('Armenia', { exact: true }).check();
        await page.getByText('Choose what the table shows').click();
        expect(await rows(page)).toEqual(all);
      });

      test('never hide what not to use, whatever is chosen', async ({ page }) => {
        await page.goto('/crossings/');
        const kept = (await rows(page)).at(-1);
        expect(kept?.group).toBe('Do not use');
        await page.getByText('Choose what the table shows').click();
        for (const choice of await page.locator('.filter input').all()) {
          await choice.check();
          expect((await rows(page)).at(-1)).toEqual(kept);
        }
      });
    });
  }
}

test('every group that is headed has a row under it', async ({ page }) => {
  await page.goto('/crossings/');
  await page.getByText('Choose what the table shows').click();
  const choices = (name: string) => page.getByRole('group', { name }).getByRole('radio').all();
  for (const status of await choices('Status')) {
    await status.check();
    for (const country of await choices('To which country')) {
      await country.check();
      expect((await rows(page)).filter(({ names }) => names.length === 0)).toEqual([]);
    }
  }
});

test('are real fields: named, by keyboard, large enough, clean for axe', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/crossings/');
  await page.getByText('Choose what the table shows').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: 'Status' }).locator(':checked')).not.toHaveId(
    'only-group',
  );
  for (const label of await page.locator('.filter label').all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  expect(violations).toEqual([]);
});

test('paper has every row and no filter', async ({ page }) => {
  await page.goto('/crossings/');
  const all = await rows(page);
  await page.getByText('Choose what the table shows').click();
  await page.getByRole('group', { name: 'To which country' }).getByRole('radio').last().check();
  await page.emulateMedia({ media: 'print' });
  expect(await rows(page)).toEqual(all);
  await expect(page.locator('.filter')).toBeHidden();
});

test('say for which way the statuses are, where there is one', async ({ page }) => {
  await page.goto('/crossings/');
  await page.getByText('Choose what the table shows').click();
  await expect(page.locator('.filter')).toContainText(
    'Every status here is for the way out of Iran.',
  );
  await expect(
    page.getByRole('group', { name: 'Out of which country' }).getByRole('radio'),
  ).toHaveCount(2);
});
