import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from '../support/browser.ts';

interface Question {
  readonly passport?: string;
  readonly country: string;
  readonly entry: string;
  readonly stays?: readonly (readonly [string, string])[];
}

async function ask(page: Page, { passport, country, entry, stays = [] }: Question): Promise<void> {
  await page.goto('/stay/');
  if (passport) {
    await page.getByLabel('Passport you show when you enter').selectOption({ label: passport });
  }
  await page.getByLabel('Country').selectOption({ label: country });
  await page.getByLabel('Day you enter').fill(entry);
  for (const [index, [from, to]] of stays.entries()) {
    await page.getByRole('button', { name: 'Add an earlier stay' }).click();
    const row = page.getByRole('group', { name: `Earlier stay ${index + 1}`, exact: true });
    await row.getByLabel('Day you came in').fill(from);
    await row.getByLabel('Day you left').fill(to);
  }
  await page.getByRole('button', { name: 'Count the last day' }).click();
}

for (const width of [360, 1440]) {
  test.describe(`the calculator at ${width}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [question, said] of [
      [{ country: 'Türkiye', entry: '2026-02-06' }, 'Leave by 6 May 2026'],
      [
        { country: 'Türkiye', entry: '2026-02-06', stays: [['2025-12-10', '2026-01-08']] },
        'Leave by 6 April 2026',
      ],
      [
        { country: 'Türkiye', entry: '2026-08-04', stays: [['2026-02-06', '2026-05-06']] },
        'Not on 4 August 2026. First day back: 5 August 2026',
      ],
      [
        { country: 'Türkiye', entry: '2026-08-05', stays: [['2026-02-06', '2026-05-06']] },
        'Leave by 2 November 2026',
      ],
      [{ country: 'Armenia', entry: '2026-11-20' }, 'Leave by 18 May 2027'],
      [
        { country: 'Armenia', entry: '2026-02-06', stays: [['2025-09-01', '2025-11-30']] },
        'Leave by 5 May 2026',
      ],
      [{ passport: 'Canadian passport', country: 'Armenia', entry: '2026-02-06' }, 'Not known'],
    ] as const) {
      test(`${JSON.stringify(question)}: ${said}`, async ({ page }) => {
        await ask(page, question);
        await expect(page.getByRole('status').getByRole('heading')).toHaveText(said);
      });
    }

    test('has the right names, sizes and contrasts, empty, wrong and answered', async ({
      page,
    }) => {
      await page.goto('/stay/');
      await page.getByRole('button', { name: 'Add an earlier stay' }).click();
      await page.getByRole('button', { name: 'Count the last day' }).click();
      await expect(page.getByText('Choose a country.')).toBeVisible();
      const axe = () =>
        new AxeBuilder({ page })
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
      expect((await axe()).violations).toEqual([]);
      await ask(page, { country: 'Armenia', entry: '2026-11-20' });
      expect((await axe()).violations).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  });
}

test('says why, what it assumes, and links to the documents of the rule', async ({ page }) => {
  await ask(page, { country: 'Armenia', entry: '2026-11-20' });
  for (const text of [
    'That is 180 days, with the day you enter and the day you leave.',
    'Read as calendar years, the last day would be 29 June 2027.',
    'A last day counts only if you may enter.',
    'The rule: 180 days',
  ]) {
    await expect(page.locator('form').getByText(text)).toBeVisible();
  }
  const links = await page.locator('form [data-why] li a').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const target = new URL((await link.getAttribute('href')) ?? '', page.url());
    const answer = await page.request.get(target.href);
    expect(await answer.text()).toContain(`id="${target.hash.slice(1)}"`);
  }
});

test('a wrong field says so beside itself and takes the focus; mending it clears the text', async ({
  page,
}) => {
  await ask(page, {
    country: 'Türkiye',
    entry: '2026-02-06',
    stays: [['2026-01-10', '2026-01-05']],
  });
  const row = page.getByRole('group', { name: 'Earlier stay 1' });
  const cameIn = row.getByLabel('Day you came in');
  await expect(cameIn).toBeFocused();
  await expect(cameIn).toHaveAccessibleDescription(
    'The day you left is before the day you came in.',
  );
  await expect(page.getByRole('status')).toBeEmpty();
  await cameIn.fill('2026-01-01');
  await page.getByRole('button', { name: 'Count the last day' }).click();
  await expect(cameIn).not.toHaveAttribute('aria-invalid');
  await expect(page.getByRole('status')).toContainText('Leave by 1 May 2026');
});

test('an answer goes with the fields it was counted from', async ({ page }) => {
  await ask(page, {
    country: 'Türkiye',
    entry: '2026-02-06',
    stays: [['2025-12-10', '2026-01-08']],
  });
  await expect(page.getByRole('status')).toContainText('Leave by 6 April 2026');
  await page.getByRole('button', { name: 'Remove earlier stay 1' }).click();
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.getByRole('button', { name: 'Add an earlier stay' })).toBeFocused();
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/stay/');
  await page.getByLabel('Country').focus();
  await page.keyboard.type('Tü');
  await page.keyboard.press('Tab');
  await page.keyboard.type('02062026');
  await page.getByRole('button', { name: 'Add an earlier stay' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Day you came in')).toBeFocused();
  await page.getByRole('button', { name: 'Remove earlier stay 1' }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Day you enter').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Leave by');
});

test('saves a reminder for the last day, and nothing else', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ask(page, { country: 'Türkiye', entry: '2026-11-20' });
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save a reminder for your calendar (.ics)' }).click();
  const file = await (await saving).path();
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')));
  const [event] = calendar.getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Last day of stay: Türkiye');
  expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2027-02-17');
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(1);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toHaveLength(1);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test('with scripts off there is the table and no dead field', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/stay/');
  await expect(page.getByRole('table').first()).toContainText('Enter on 20 November 2026');
  await expect(page.locator('input, select, button')).toHaveCount(0);
  await context.close();
});
