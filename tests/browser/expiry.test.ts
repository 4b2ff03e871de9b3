import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

test.use({ day: '2026-02-07' });

/** Pages whose statuses hold through 8 February 2026, or through the 9th where they were said a day later. */
const pages = {
  country: '/iran/',
  home: '/',
  crossings: '/crossings/',
  crossing: '/crossings/kapikoy-razi/',
  border: '/borders/iran-turkiye/',
  alert: '/alerts/2026-02-06-iran-leave-now/',
} as const;

const within = ['2024-02-07', '2026-02-06', '2026-02-08'];
const past = ['2026-02-10', '2028-02-07'];

async function openOn(page: Page, address: string, day: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T00:30:00Z`);
  await page.goto(address);
}

/** What a page says of statuses: every word in sight, and the number of marks that hold. */
function said(page: Page) {
  return page.evaluate(() => ({
    words: document.body.innerText,
    limits: document.querySelectorAll('main .limit, .panel .cells .held').length,
    marks: [...document.querySelectorAll('main svg.solid:not(.stop, .muted)')].map((mark) =>
      mark.getAttribute('class'),
    ),
  }));
}

for (const [kind, address] of Object.entries(pages)) {
  for (const width of [360, 1440]) {
    test.describe(`${kind} at ${width}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('a clock that is slow or within the limit changes nothing', async ({
        page,
        browser,
        baseURL,
      }) => {
        const context = await browser.newContext({
          baseURL: baseURL ?? '',
          javaScriptEnabled: false,
          viewport: { width, height: 800 },
        });
        const plain = await context.newPage();
        await plain.goto(address);
        const printed = (await plain.locator('body').innerText()).split('\n');
        await context.close();
        for (const day of within) {
          await openOn(page, address, day);
          const lines = new Set((await said(page)).words.split('\n'));
          expect(
            printed.filter((line) => !lines.has(line)),
            day,
          ).toEqual([]);
          expect((await said(page)).words).not.toContain('Last word on this page');
        }
      });

      test('past the limit no status holds, and what was said stays with its date', async ({
        page,
      }) => {
        for (const day of past) {
          await openOn(page, address, day);
          const { words, limits, marks } = await said(page);
          expect(limits, day).toBe(0);
          expect(marks, day).toEqual([]);
          expect(words).toContain('Not known today');
          expect(words).toMatch(/Last word on this page: .+ on [56] Feb(ruary)? 2026/);
          expect(words).not.toMatch(/^(Open|Closed|Only with authorisation)( on|,|$)/m);
        }
      });
    });
  }
}

test('what a warning says not to use stays, whatever the clock', async ({ page }) => {
  await openOn(page, '/crossings/bashmaq-penjwen/', '2026-02-07');
  const before = await page.locator('main').innerText();
  for (const day of [...within, ...past]) {
    await openOn(page, '/crossings/bashmaq-penjwen/', day);
    expect(await page.locator('main').innerText()).toBe(before);
  }
});

test('a page left open over midnight takes away what has run out, and never puts it back', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-02-08T23:58:00Z' });
  await page.goto('/crossings/kapikoy-razi/');
  const headline = page.locator('.panel .headline').first();
  await expect(headline).toHaveText('Open on 5 February 2026');
  await page.clock.runFor('05:00');
  await expect(headline).toHaveText('Not known today');
  await page.clock.setSystemTime('2026-02-07T12:00:00Z');
  await page.clock.runFor('05:00');
  await expect(headline).toHaveText('Not known today');
});

test('an instruction past its end is an outline that says so', async ({ page }) => {
  await openOn(page, '/iran/', '2026-02-10');
  const instruction = page.locator('.block').first();
  await expect(instruction).toHaveClass('block said');
  await expect(instruction).toContainText('This alert is past its end. It is not confirmed since.');
});

test('with scripts off the page stays as it was printed, with its dates', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/crossings/kapikoy-razi/');
  await expect(page.locator('.panel').first()).toContainText('8 February 2026');
  await context.close();
});
