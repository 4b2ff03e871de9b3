import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { furtherKinds, inPersian, mainPages, pageKinds } from './page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Of level AAA only the contrast of 7:1 is promised.
const contrast = ['color-contrast', 'color-contrast-enhanced'];

const kinds = Object.entries({ ...pageKinds, ...furtherKinds });
const persian = (pages: readonly (readonly [string, string])[]) =>
  pages.flatMap(([kind, address]) => {
    const other = inPersian(address);
    return other === undefined ? [] : [[`${kind}, Persian`, other] as const];
  });
const main = Object.entries(mainPages);
const englishOnly = kinds.filter(([, address]) => inPersian(address) === undefined);

// The days show pages in other states, the languages in other directions: every kind is looked at in both languages, those
// on which lives depend in both on both days.
const looks = [
  {
    day: '2026-02-07',
    where: 'on a phone',
    width: 360,
    scheme: 'light',
    other: 'dark',
    pages: [...kinds, ...persian(main)],
  },
  {
    day: '2026-11-20',
    where: 'on a wide screen',
    width: 1440,
    scheme: 'dark',
    other: 'light',
    pages: [...persian(kinds), ...englishOnly, ...main],
  },
] as const;

for (const { day, where, width, scheme, other, pages } of looks) {
  test.describe(`axe finds nothing, ${day} ${where}`, () => {
    test.use({ day, viewport: { width, height: 800 }, colorScheme: scheme });
    for (const [kind, address] of pages) {
      test(kind, async ({ page }) => {
        // The guide in one file is as long as thirty pages.
        test.slow(address.includes('/save/'));
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
