import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

test.use({ day: '2026-02-07', viewport: { width: 360, height: 740 } });

test('the first stops are the content, the site, the way out and then what is to be read', async ({
  page,
}) => {
  await page.goto('/iran/');
  const stops: string[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.locator(':focus').innerText());
  }
  expect(stops).toEqual([
    'Skip to the content',
    expect.stringMatching(/^Overland\s+Not a government site$/),
    'Leave page',
    'Another passport?',
    'U.S. alert of 6 February 2026',
  ]);
});

test('the skip link shows itself and leads past the header', async ({ page }) => {
  await page.goto('/iran/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveText('Another passport?');
});

test('every stop shows a ring and lies in sight, not under the header', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/iran/');
  const links = await page.locator('a').count();
  const hidden: string[] = [];
  for (let stop = 0; stop < links; stop += 1) {
    await page.keyboard.press('Tab');
    const { text, ring, covered } = await focused(page);
    if (!ring || covered) hidden.push(text);
  }
  expect(links).toBeGreaterThan(50);
  expect(hidden).toEqual([]);
});

for (const [width, id] of [
  [360, 'kapikoy-razi'],
  [1440, 'kapikoy-razi'],
  [360, 'bashmaq-penjwen'],
] as const) {
  test(`a shared link to #${id} shows and marks the row at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`/iran/#${id}`);
    const target = page.locator(`#${id}`);
    await expect(target).toBeInViewport();
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    const header = await page.locator('header').evaluate((element) => element.clientHeight);
    expect(top).toBeGreaterThanOrEqual(header);
    const marked = await target.evaluate((element) => {
      const row = element.closest('tr') ?? element;
      return getComputedStyle(row).outlineStyle;
    });
    expect(marked).toBe('solid');
  });
}

/** What has the focus: its text, whether it has a ring, and whether something else lies over it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      text: element.textContent,
      ring: style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 3,
      covered: !over || !(element.contains(over) || over.contains(element)),
    };
  });
}
