import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { siteDays } from '../support/sites.ts';
import { furtherKinds, pageKinds } from './page-kinds.ts';

// 320 is also what a screen of 1280 has left at 400 % zoom.
const widths = [320, 360, 768, 1440];
const fingertip = 44;

for (const day of siteDays) {
  test.describe(`pages of ${day} fit every screen`, () => {
    test.use({ day });
    for (const [kind, address] of Object.entries({ ...pageKinds, ...furtherKinds })) {
      test(kind, async ({ page }) => {
        await page.goto(address);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 640 });
          expect.soft(await whatSticksOut(page), `sideways at ${width}`).toEqual([]);
          expect.soft(await smallLinks(page), `small links at ${width}`).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 256 });
        await expect(page.getByRole('link', { name: 'Leave page' })).toBeInViewport();
      });
    }
  });
}

test('the way out stays in sight on a long page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/iran/#sources');
  await expect(page.getByRole('link', { name: 'Leave page' })).toBeInViewport({ ratio: 1 });
});

test('the header leaves a low window to the text', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto('/iran/#sources');
  await expect(page.getByRole('link', { name: 'Leave page' })).not.toBeInViewport();
});

/** Elements whose text ends beyond the side of the window. */
function whatSticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > limit)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });
}

/** Links that are all that their line says, not one of a row in running text, and lower than a fingertip. */
function smallLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const blockOf = (element: Element): Element => {
      const parent = element.parentElement ?? document.body;
      return getComputedStyle(parent).display === 'inline' ? blockOf(parent) : parent;
    };
    const wordsOf = (elements: readonly Element[]) =>
      elements.map(({ textContent }) => textContent.replaceAll(/\s/g, '')).join('');
    return [...document.querySelectorAll('a')]
      .filter((link) => link.checkVisibility() && !link.matches('.skip'))
      .filter((link) => {
        const inText = getComputedStyle(link).display === 'inline';
        const block = inText ? blockOf(link) : link;
        return wordsOf([link]) === wordsOf([block]);
      })
      .filter((link) => link.getBoundingClientRect().height < least)
      .map((link) => `${link.textContent.trim()} ${link.getBoundingClientRect().height}`);
  }, fingertip);
}
