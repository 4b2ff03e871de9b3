import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { bundleClient } from '../../src/integrations/client-scripts.ts';
import { test as served } from '../support/browser.ts';
import { siteFolder } from '../support/sites.ts';
import { type Manner, UnrulyServer } from '../support/unruly-server.ts';

/** Every test has a server, and so an origin, of its own: nothing kept by one is there for another. */
const test = base.extend<{ server: UnrulyServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
  server: async ({}, use) => {
    const server = new UnrulyServer(siteFolder('2026-02-07'));
    await server.start();
    await use(server);
    await server.stop();
  },
  baseURL: ({ server }, use) => use(server.url),
  page: async ({ page, server }, use) => {
    await page.clock.setFixedTime(server.now);
    await use(page);
  },
});

const GATE = '/crossings/kapikoy-razi/';
const DAY = 86_400_000;

const status = (page: Page) => page.locator('#keep + [role="status"]');
const notice = (page: Page) => page.getByRole('complementary', { name: 'Saved copy' });
const headline = (page: Page) => page.locator('.panel .headline').first();

async function keepCopy(page: Page): Promise<void> {
  await page.goto('/copies/');
  await page.getByRole('button', { name: 'Keep a copy on this phone: Iran' }).click();
  await expect(status(page)).toHaveText(/^A copy is on this phone\. Saved .+ UTC\.$/);
}

/** Everything that the site could have left on the device. */
function stored(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    cookies: document.cookie,
    local: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
}

const NOTHING = { workers: 0, caches: [], cookies: '', local: 0, databases: 0 };

/** Sets the clock of the worker and of the page. */
async function setClock(context: BrowserContext, page: Page, now: number): Promise<void> {
  for (const worker of context.serviceWorkers()) {
    await worker.evaluate((time) => {
      Date.now = () => time;
    }, now);
  }
  await page.clock.setFixedTime(now);
}

/** The cache whose name begins like this once it is the only one. */
async function onlyCache(page: Page, ending: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).join(' ')))
    .toMatch(new RegExp(`^kept-\\w+-${ending}$`));
}

test('a visit stores nothing and registers nothing', async ({ page, server }) => {
  for (const address of ['/', '/iran/', GATE, '/stay/', '/copies/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(await stored(page)).toEqual(NOTHING);
  expect(server.asked.filter((address) => /sw\.js|\.json/.test(address))).toEqual([]);
});

test('a copy answers where the server is dead, and says so itself on every page', async ({
  page,
  server,
}) => {
  await keepCopy(page);
  await server.stop();
  for (const address of ['/', '/iran/', '/stay/', GATE, '/borders/iran-turkiye/']) {
    await page.goto(address);
    await expect(notice(page)).toContainText(
      'Saved copy. Saved 7 February 2026 at 12:00 UTC. Facts checked on a day not recorded.',
    );
    await expect(notice(page)).toContainText(/Do not rely on it after \d+ February 2026\. Version/);
  }
  await page.goto(GATE);
  await expect(headline(page)).toHaveText('Open on 5 February 2026');
  await expect(notice(page)).not.toContainText('That day is past');
});

test('short addresses lead to the copy', async ({ page, server }) => {
  await keepCopy(page);
  await server.stop();
  for (const address of ['/crossings/razi/', '/crossings/kapikoy-razi']) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/crossings\/kapikoy-razi\/$/);
    await expect(notice(page)).toBeVisible();
  }
});

test('a page from the network never claims to be saved, and is not stored', async ({ page }) => {
  await keepCopy(page);
  const entries = () =>
    page.evaluate(async () => {
      const counts = (await caches.keys()).map(async (name) => {
        return (await (await caches.open(name)).keys()).length;
      });
      return Promise.all(counts);
    });
  const before = await entries();
  for (const address of [GATE, '/sources/', '/updates/']) {
    await page.goto(address);
    await expect(notice(page)).toHaveCount(0);
  }
  expect(await entries()).toEqual(before);
});

const manners: readonly Manner[] = [
  'error',
  'log-in',
  'log-in-elsewhere',
  'never',
  'cut',
  'cut-unnoticed',
];

for (const manner of manners) {
  test(`where the network answers "${manner}", the copy answers and stays whole`, async ({
    page,
    server,
  }) => {
    if (manner === 'never') server.waitMs = 100;
    await keepCopy(page);
    server.edition = 2;
    server.manner = manner;
    await page.goto(GATE);
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('main')).toContainText('Edition 1.');
    await page.goto('/iran/');
    await expect(page.locator('main')).toContainText('Edition 1.');
    await server.stop();
    await page.goto(GATE);
    await expect(page.locator('main')).toContainText('Edition 1.');
    await expect(headline(page)).toHaveText('Open on 5 February 2026');
  });

  test(`where the network answers "${manner}", no copy is made`, async ({ page, server }) => {
    if (manner === 'never') server.copyMs = 100;
    await page.goto('/copies/');
    server.manner = manner;
    await page.getByRole('button', { name: 'Keep a copy on this phone: Iran' }).click();
    await expect(status(page)).toHaveText(/^It could not be kept/);
    expect((await stored(page)).caches).toEqual([]);
    await server.stop();
    await expect(page.goto(GATE)).rejects.toThrow(/ERR_/);
  });
}

test('a newer version replaces the copy whole, two versions skipped', async ({ page, server }) => {
  await keepCopy(page);
  server.edition = 3;
  await page.goto(GATE);
  await expect(page.locator('main')).toContainText('Edition 3.');
  await expect(notice(page)).toHaveCount(0);
  await onlyCache(page, '3');
  await server.stop();
  for (const address of ['/iran/', GATE, '/stay/', '/']) {
    await page.goto(address);
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('main')).toContainText('Edition 3.');
  }
});

test('an update of which one page is wrong changes nothing', async ({ page, server }) => {
  await keepCopy(page);
  server.edition = 2;
  server.wrong.add('/crossings/astara/');
  const asked = server.asked.length;
  await page.goto(GATE);
  await expect.poll(() => server.asked.slice(asked).includes('/crossings/astara/')).toBe(true);
  await onlyCache(page, '1');
  await server.stop();
  for (const address of ['/iran/', GATE, '/crossings/astara/']) {
    await page.goto(address);
    await expect(page.locator('main')).toContainText('Edition 1.');
  }
});

test('half a copy is never read', async ({ page, server }) => {
  await keepCopy(page);
  await page.evaluate(async (address) => {
    const half = await caches.open('kept-0');
    await half.put(address, new Response('<html lang="en"><main>Edition 9.</main></html>'));
  }, GATE);
  await server.stop();
  await page.goto(GATE);
  await expect(page.locator('main')).toContainText('Edition 1.');
  await server.start();
  server.edition = 2;
  await page.goto(GATE);
  await onlyCache(page, '2');
});

test('an older version never replaces a newer one', async ({ page, server }) => {
  await keepCopy(page);
  server.edition = 0;
  server.made = '2026-02-01';
  const asked = server.asked.length;
  await page.goto(GATE);
  await expect.poll(() => server.asked.slice(asked)).toContain('/save/iran.json');
  await server.stop();
  await page.goto('/iran/');
  await expect(page.locator('main')).toContainText('Edition 1.');
});

test('without room the copy that was there stays', async ({ page, server, context }) => {
  await keepCopy(page);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  });
  server.edition = 2;
  await page.goto('/copies/');
  await page.getByRole('button', { name: 'Keep a copy on this phone: Iran' }).click();
  await expect(status(page)).toHaveText(
    'It could not be kept: no good answer, or no room. Nothing was changed.',
  );
  await onlyCache(page, '1');
  await server.stop();
  await page.goto(GATE);
  await expect(page.locator('main')).toContainText('Edition 1.');
});

test('removing leaves nothing', async ({ page, server }) => {
  await keepCopy(page);
  await page.goto('/copies/');
  await page.getByRole('button', { name: 'Remove copies' }).click();
  await expect(status(page)).toHaveText('No copy is on this phone.');
  await page.goto('/iran/');
  expect(await stored(page)).toEqual(NOTHING);
  await page.goto('/sources/');
  await server.stop();
  await expect(page.goto(GATE)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('removing ends a copy that is still coming', async ({ page, server }) => {
  await page.goto('/copies/');
  server.manner = 'never';
  const asked = server.asked.length;
  await page.getByRole('button', { name: 'Keep a copy on this phone: Iran' }).click();
  await expect.poll(() => server.asked.slice(asked)).toContain('/stay/');
  await page.getByRole('button', { name: 'Remove copies' }).click();
  await expect(status(page)).toHaveText('No copy is on this phone.');
  server.manner = 'well';
  await page.goto('/iran/');
  expect(await stored(page)).toEqual(NOTHING);
});

test('where nothing was kept, removing says so', async ({ page }) => {
  await page.goto('/copies/');
  await page.getByRole('button', { name: 'Remove copies' }).click();
  await expect(status(page)).toHaveText('No copy is on this phone.');
  expect(await stored(page)).toEqual(NOTHING);
});

test('a publisher who withdraws copies removes them and the worker on the next visit', async ({
  page,
  server,
}) => {
  await keepCopy(page);
  server.workerText = (await bundleClient('worker-end')).text;
  // A visit: the browser looks for a newer worker once the page is there.
  await page.goto('/sources/');
  await expect
    .poll(() => stored(page).then(({ caches }) => caches), { timeout: 20_000 })
    .toEqual([]);
  await page.goto('/sources/');
  expect(await stored(page)).toEqual(NOTHING);
  await server.stop();
  await expect(page.goto(GATE)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

async function isPast(page: Page): Promise<void> {
  await page.goto(GATE);
  await expect(headline(page)).toHaveText('Not known today');
  await expect(page.locator('.panel').first()).toContainText(
    'Last word on this page: Open on 5 February 2026',
  );
  await page.goto('/iran/');
  await expect(page.locator('.status .word', { hasText: /^Open/ })).toHaveCount(0);
}

test('past its day a copy says that nothing is known any more', async ({
  page,
  server,
  context,
}) => {
  await keepCopy(page);
  await server.stop();
  await setClock(context, page, server.now + 3 * DAY);
  await isPast(page);
  await expect(notice(page)).toContainText('That day is past.');
});

test('on a device two years ahead everything is past', async ({ page, server }) => {
  server.deviceNow = server.now + 730 * DAY;
  await page.clock.setFixedTime(server.deviceNow);
  await keepCopy(page);
  await server.stop();
  await isPast(page);
  await expect(notice(page)).toContainText('That day is past.');
});

test('a device two years behind counts on from the server’s time', async ({
  page,
  server,
  context,
}) => {
  server.deviceNow = server.now - 730 * DAY;
  await page.clock.setFixedTime(server.deviceNow);
  await keepCopy(page);
  await server.stop();
  await page.goto(GATE);
  await expect(notice(page)).toContainText('Saved 7 February 2026 at 12:00 UTC.');
  await expect(headline(page)).toHaveText('Open on 5 February 2026');
  await setClock(context, page, server.deviceNow + 3 * DAY);
  await isPast(page);
  await expect(notice(page)).toContainText('That day is past.');
});

test('on a device whose clock was set back nothing is known', async ({ page, server, context }) => {
  await keepCopy(page);
  await server.stop();
  await setClock(context, page, server.now - 730 * DAY);
  await isPast(page);
  await expect(notice(page)).toContainText('The clock of this phone was set back.');
});

test('under a path the copy is of that path alone', async ({ page, server }) => {
  server.base = '/some/path/';
  await page.goto(`${server.url}copies/`);
  await page.getByRole('button', { name: 'Keep a copy on this phone: Iran' }).click();
  await expect(status(page)).toHaveText(/^A copy is on this phone/);
  await server.stop();
  await page.goto(`${server.url}crossings/kapikoy-razi/`);
  await expect(notice(page)).toBeVisible();
  await expect(page.goto(new URL('/iran/', server.url).href)).rejects.toThrow(/ERR_/);
});

// This server sends the site's own policy, and the test fails where a page needs what it forbids.
served('the policy of the site lets the worker through', async ({ page }) => {
  await keepCopy(page);
});
