import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { pageKinds } from './page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Of level AAA only the contrast of 7:1 is promised. Both days show every kind of page in other states.
const contrast = ['color-contrast', 'color-contrast-enhanced'];

const looks = [
  { day: '2026-02-07', where: 'on a phone', width: 360, scheme: 'light', other: 'dark' },
  { day: '2026-11-20', where: 'on a wide screen', width: 1440, scheme: 'dark', other: 'light' },
] as const;

for (const { day, where, width, scheme, other } of looks) {
  test.describe(`axe finds nothing, ${day} ${where}`, () => {
    test.use({ day, viewport: { width, height: 800 }, colorScheme: scheme });
    for (const [kind, address] of Object.entries(pageKinds)) {
      test(kind, async ({ page }) => {
        // The guide in one file is as long as thirty pages.
        test.slow(address.startsWith('/save/'));
        await page.goto(address);
        expect(await violations(page, everything)).toEqual([]);
        await page.emulateMedia({ colorScheme: other });
        expect(await violations(page, { runOnly: contrast })).toEqual([]);
      });
    }
  });
}

type RunOptions = Parameters<AxeBuilder['options']>[0];

const everything: RunOptions = {
  runOnly: tags,
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  // The other mode is for frames, of which there are none, and opens a page more for each run.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await builder
    .options({ ...options, resultTypes: ['violations'] })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}
