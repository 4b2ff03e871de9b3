import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { siteDays } from '../support/sites.ts';
import { mainPages, pageKinds } from './page-kinds.ts';

test.describe('forced colours', () => {
  test.use({ day: '2026-02-07', viewport: { width: 360, height: 740 } });

  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('what is in force still differs from what was said: a double frame for a fill', async ({
    page,
  }) => {
    await page.goto(mainPages.country);
    const block = page.locator('.held').first();
    await expect(block).toHaveCSS('border-block-start-style', 'double');
    await expect(page.locator('.limit').first()).toHaveCSS('border-block-start-style', 'double');
  });

  test('marks are drawn in the colour of text, their signs in that of the page', async ({
    page,
  }) => {
    await page.goto(mainPages.country);
    const [text, paper] = await systemColours(page);
    const mark = page.locator('.gates .solid').first();
    await expect(mark).toHaveCSS('fill', text ?? '');
    await expect(mark.locator('.sign')).toHaveCSS('stroke', paper ?? '');
  });
});

/** What this browser paints for `CanvasText` and `Canvas`. */
function systemColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['CanvasText', 'Canvas'].map((name) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }),
  );
}

for (const day of siteDays) {
  test.describe(`right to left, ${day}`, () => {
    test.use({ day });
    for (const [kind, address] of Object.entries(pageKinds)) {
      test(`${kind} mirrors and fits`, async ({ page }) => {
        await page.goto(address);
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
          document.documentElement.lang = 'fa';
        });
        for (const width of [320, 1440]) {
          await page.setViewportSize({ width, height: 740 });
          const { wide, astray } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            astray: [
              ...document.querySelectorAll('.status > svg, .gates > ul > li > svg, .log svg'),
            ]
              .filter((mark) => mark.checkVisibility())
              .filter((mark) => {
                const row = mark.parentElement?.getBoundingClientRect();
                const { right } = mark.getBoundingClientRect();
                return Math.abs((row?.right ?? 0) - right) > 1;
              })
              .map((mark) => mark.parentElement?.textContent.trim().slice(0, 40)),
          }));
          expect.soft(wide, `sideways at ${width}`).toBeLessThanOrEqual(0);
          expect.soft(astray, `marks at ${width}`).toEqual([]);
        }
      });
    }
  });
}

test('nothing moves, whether or not less movement was asked for', async ({ page }) => {
  await page.goto(mainPages.country);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element))
      .filter(
        ({ animationName, transitionDuration, scrollBehavior }) =>
          animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto',
      ),
  );
  expect(moving).toEqual([]);
});
