import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { siteDays } from '../support/sites.ts';

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly parts: readonly Heard[];
}

for (const day of siteDays) {
  test.describe(`what a screen reader hears of the status table, ${day}`, () => {
    test.use({ day });

    test('a phone and a wide screen say the same', async ({ page }) => {
      await page.goto('/iran/');
      await page.setViewportSize({ width: 360, height: 740 });
      const phone = await heardTable(page);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(phone).toEqual(await heardTable(page));
    });

    test('a table with a name, a header for every column, and a row for every crossing', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/iran/');
      const table = await heardTable(page);
      expect(table.name).toMatch(/^Out of Iran, for U\.S\. citizens\. Known on/);
      const columns = all(table, 'columnheader').map(({ name }) => name);
      expect(columns).toContain('Crossing');
      const rows = all(table, 'row').filter((row) => all(row, 'cell').length > 0);
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const [header] = all(row, 'rowheader');
        const [status] = all(row, 'cell');
        expect(header?.name).toMatch(/\p{L}/u);
        expect(status?.text).toMatch(/^(Open|Only|Closed|Not known|Do not use)/);
        expect(status?.text, `${header?.name} has a date`).toMatch(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
        expect(all(row, 'cell')).toHaveLength(columns.length - 1);
        for (const column of columns) {
          const cells = all(row, 'cell').map(({ text }) => text);
          expect(cells.filter((text) => text.startsWith(column))).toEqual([]);
        }
      }
    });
  });
}

test.describe('a row of the day after the alert', () => {
  test.use({ day: '2026-02-07' });

  test('names the crossing, then the status with both its dates', async ({ page }) => {
    await page.goto('/iran/');
    const row = page.getByRole('row', { name: /^Kapıköy \/ Razi/ });
    await expect(row.getByRole('rowheader')).toContainText('to Türkiye');
    await expect(row.getByRole('cell').first()).toHaveText(
      /Open on 5 Feb 2026\s*Do not rely on it after 8 Feb/,
    );
  });
});

function all(heard: Heard, role: string): readonly Heard[] {
  return [
    ...(heard.role === role ? [heard] : []),
    ...heard.parts.flatMap((part) => all(part, role)),
  ];
}

/** The table in the browser's own accessibility tree. */
async function heardTable(page: Page): Promise<Heard> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type AxNode = (typeof nodes)[number];
  const hear = (node: AxNode): Heard => {
    const parts = (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child !== undefined)
      .map(hear);
    const role = String(node.role?.value ?? '');
    const name = tidy(String(node.name?.value ?? ''));
    const below = parts.map(({ text }) => text).join('');
    // Layout makes and drops boxes without a meaning: only what has one is compared.
    const meant = parts.flatMap((part) =>
      /^(none|generic|paragraph|list|listitem|StaticText|InlineTextBox|link|LineBreak)$/.test(
        part.role,
      )
        ? part.parts
        : [part],
    );
    return {
      role,
      name,
      text: role === 'StaticText' ? String(node.name?.value) : tidy(`${below} `),
      parts: meant,
    };
  };
  const table = nodes.find(
    (node) =>
      node.role?.value === 'table' && !node.ignored && /^Out of/.test(String(node.name?.value)),
  );
  if (!table) throw new Error('The page has no status table for screen readers.');
  return hear(table);
}

/** Where a line ends makes no difference to what is said. */
function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/,\s*/g, ', ').trimStart();
}
