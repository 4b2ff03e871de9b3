import { test as base, expect } from '@playwright/test';
import { serve } from '../../src/integrations/serve.ts';
import { type SiteDay, siteDays, siteFolder } from './sites.ts';

interface Options {
  /** Which built site the test opens: `test.use({ day: '2026-02-07' })`. The recent one if not said. */
  day: SiteDay;
}

interface Servers {
  addresses: Record<SiteDay, string>;
}

/** Playwright's `test` with both built sites served: `page.goto('/iran/')` opens the one of `day`. */
export const test = base.extend<Options, Servers>({
  day: ['2026-11-20', { option: true }],
  addresses: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const served = await Promise.all(
        siteDays.map(async (day) => ({ day, site: await serve(siteFolder(day), { port: 0 }) })),
      );
      await use(
        Object.fromEntries(served.map(({ day, site }) => [day, site.url])) as Servers['addresses'],
      );
      await Promise.all(served.map(({ site }) => site.close()));
    },
    { scope: 'worker' },
  ],
  // A page takes away what has run out by the reader's clock: here it is the site's own day.
  context: async ({ context, day }, use) => {
    await context.clock.setFixedTime(`${day}T12:00:00Z`);
    await use(context);
  },
  // The device knows what day it is: pages take away what ran out on a later one.
  page: async ({ page, day }, use) => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted ?Type/i.test(message.text()))
        refused.push(message.text());
    });
    await use(page);
    // The sites are served with their own policy: whatever a test does, no page may need what it forbids.
    expect(refused).toEqual([]);
  },
  baseURL: ({ addresses, day }, use) => use(addresses[day]),
});

export { expect } from '@playwright/test';
