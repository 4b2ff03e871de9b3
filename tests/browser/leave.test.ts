import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { pageKinds } from './page-kinds.ts';

const start = '/crossings/kapikoy-razi/';
const outside = 'https://worldweather.wmo.int/';
const outsideTitle = 'Weather of the world';

/** What the browser's own history of the tab holds and shows; what the reader of a shared phone could open. */
async function entriesOf(page: Page): Promise<readonly { url: string; title: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url, title }) => ({ url, title }));
}

/** The outside page answers; nothing leaves this machine. */
async function withOutside(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>${outsideTitle}</title><p>Sunny</p>`,
    }),
  );
}

const leavePage = (page: Page) => page.getByRole('link', { name: 'Leave page' });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

test.describe('leaving', () => {
  test.beforeEach(({ context }) => withOutside(context));

  for (const [how, go] of Object.entries({
    click: (page: Page) => leavePage(page).click(),
    keyboard: (page: Page) => pressShift(page, 3),
    'the key Enter': async (page: Page) => {
      await leavePage(page).focus();
      await page.keyboard.press('Enter');
    },
  })) {
    test(`by ${how}: the outside page takes the place of the page, and Back does not show it`, async ({
      page,
    }) => {
      await page.goto('/about/');
      await page.goto(start);
      await go(page);
      await expect(page).toHaveTitle(outsideTitle);
      const entries = await entriesOf(page);
      expect(entries.at(-1)?.url).toBe(outside);
      expect(entries.map(({ url }) => url).join(' ')).not.toContain('kapikoy');
      await page.goBack();
      await expect(page).toHaveURL(/\/about\/$/);
      await page.goForward();
      await expect(page).toHaveTitle(outsideTitle);
    });
  }

  test('every kind of page has the way out, and leaves by the keyboard', async ({ page }) => {
    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      await pressShift(page, 3);
      await expect(page, kind).toHaveTitle(outsideTitle);
    }
  });

  test('without scripts it is a plain link', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    await withOutside(context);
    const page = await context.newPage();
    await page.goto(start);
    await leavePage(page).click();
    await expect(page).toHaveTitle(outsideTitle);
    await context.close();
  });
});

test.describe('while the outside page does not answer', () => {
  test('the page is empty at once, in the window, in its address and for sharing', async ({
    page,
    context,
  }) => {
    await withOutside(context);
    await page.goto(start);
    const left = await leavePage(page).evaluate((link: HTMLAnchorElement) => {
      link.click();
      return {
        title: document.title,
        said: document.body.innerText,
        path: location.pathname,
        head: [...document.head.children].map(({ tagName }) => tagName),
      };
    });
    expect(left).toEqual({
      title: 'worldweather.wmo.int',
      said: 'worldweather.wmo.int',
      path: '/n/',
      head: ['TITLE'],
    });
  });

  test('nothing of the page comes back when it cannot be reached', async ({ page }) => {
    await page.route(/^https:/, (route) => route.abort());
    await page.goto('/about/');
    await page.goto(start);
    await leavePage(page).click({ noWaitAfter: true });
    await expect.poll(() => page.url()).toBe('chrome-error://chromewebdata/');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('without a network nobody is sent anywhere', async ({ page, context }) => {
    await page.goto(start);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await pressShift(page, 3);
    await expect(page.locator('body')).toHaveText('worldweather.wmo.int');
    expect(new URL(page.url()).pathname).toBe('/n/');
    expect(asked).toEqual([]);
  });

  test('with no outside page an empty page of ours stays, and asks for nothing', async ({
    page,
  }) => {
    await page.goto(start);
    // What the page prints where site.yaml names none.
    await leavePage(page).evaluate((link) => link.setAttribute('href', '../../n/'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await leavePage(page).click();
    await expect(page.locator('body')).toHaveText('');
    await expect(page).toHaveTitle('');
    expect(new URL(page.url()).pathname).toBe('/n/');
    expect(asked).toEqual([]);
  });
});

test.describe('the keys', () => {
  test.beforeEach(({ context }) => withOutside(context));

  test('the count is shown and read out, and ends after five seconds', async ({ page }) => {
    await page.clock.install();
    await page.goto(start);
    const link = page.locator('.leave');
    await expect(link).toHaveAttribute('aria-live', 'polite');
    await pressShift(page, 2);
    await expect(link).toHaveText(/^Leave page 2\/3\s*$/);
    await page.clock.runFor(5_000);
    await expect(link).toHaveText(/^Leave page\s*$/);
    await pressShift(page, 2);
    await expect(link).toHaveText(/^Leave page 2\/3\s*$/);
    await expect(page).toHaveURL(new RegExp(`${start}$`));
  });

  const notLeaving: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'another key between': async (page) => {
      await pressShift(page, 2);
      await page.keyboard.press('ArrowDown');
      await pressShift(page, 2);
    },
    'a click between': async (page) => {
      await pressShift(page, 2);
      await page.locator('h1').click();
      await pressShift(page, 2);
    },
    'Shift with another key, three times': async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+Tab');
    },
    'Shift held for the next key, as sticky keys do': async (page) => {
      for (let press = 0; press < 3; press += 1) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('a');
        await page.keyboard.up('Shift');
      }
    },
    'the keys that change the layout of the keyboard': async (page) => {
      await page.keyboard.down('Alt');
      await pressShift(page, 3);
      await page.keyboard.up('Alt');
    },
  };

  for (const [what, press] of Object.entries(notLeaving)) {
    test(`${what}: nobody leaves`, async ({ page }) => {
      await page.goto(start);
      await press(page);
      await expect(page.locator('.leave')).not.toHaveText(/3\/3/);
      await expect(page).toHaveURL(new RegExp(`${start}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }

  for (const [what, address, field] of [
    ['the search', '/crossings/', '#search-for'],
    ['a date of the calculator', '/stay/', '#stay-entry'],
    ['a list of the calculator', '/stay/', '#stay-country'],
  ] as const) {
    test(`who types in ${what} stays`, async ({ page }) => {
      await page.goto(address);
      await page.locator(field).focus();
      await pressShift(page, 4);
      await expect(page.locator('.leave')).toHaveText(/^Leave page\s*$/);
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    });
  }

  test('who chose a status in the table can still leave', async ({ page }) => {
    await page.goto('/crossings/');
    await page.locator('input[type=radio]').first().focus();
    await pressShift(page, 3);
    await expect(page).toHaveTitle(outsideTitle);
  });
});

test.describe('on a phone 320 wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const [kind, address] of Object.entries(pageKinds)) {
    test(`${kind}: the way out is large, under the thumb, and leaves the last line free`, async ({
      page,
    }) => {
      await page.goto(address);
      const box = await leavePage(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect(box?.width).toBeGreaterThanOrEqual(96);
      expect(box && box.y + box.height).toBe(640);
      expect(box?.y).toBeGreaterThan(640 * 0.75);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = await page.locator('footer').evaluate((footer) => {
        const range = document.createRange();
        range.selectNodeContents(footer);
        return Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
      });
      expect(last).toBeLessThanOrEqual(box?.y ?? 0);
    });
  }
});
