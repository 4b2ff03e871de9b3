import { describe, expect, test } from 'vitest';
import StatusTable from '../../src/components/StatusTable.astro';
import { openTable, staleTable } from './examples.ts';
import { attributeOf, type Element, elementsOf, heardText, print } from './print.ts';

const roles: Readonly<Record<string, readonly string[]>> = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(' ');

describe.each([
  ['the day after the alert', openTable],
  ['months later', staleTable],
])('status table, %s', async (_, table) => {
  const html = await print(StatusTable, { table });
  const elements = elementsOf(html);
  const rows = table.groups.flatMap((group) => group.rows);
  const rowOf = (id: string) =>
    elementsOf(html).find((element) => attributeOf(element, 'id') === id);

  test('writes out every role, because block layout would lose them', () => {
    const wrong = elements.filter(({ tagName, attrs }) => {
      const allowed = roles[tagName];
      return allowed && !allowed.includes(attrs.find(({ name }) => name === 'role')?.value ?? '');
    });
    expect(wrong.map(({ tagName }) => tagName)).toEqual([]);
  });

  test('gives every row its address, and its word and dates to screen readers', () => {
    for (const row of rows) {
      const element = rowOf(row.id);
      const heard = element ? heardText(element) : '';
      expect(heard).toContain(`${row.name.text} `);
      expect(heard).toContain(row.word);
      for (const { date } of row.past) expect(heard).toContain(date);
      if (row.limit) expect(heard).toContain(row.limit);
    }
  });

  test('hides the labels of cells from screen readers: they repeat the headers', () => {
    const labels = elements.filter((element) => classesOf(element).includes('label'));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.map(heardText).join('')).toBe('');
  });

  test('has one cell under every header in every row', () => {
    const headers = elements.filter(
      (element) => attributeOf(element, 'role') === 'columnheader',
    ).length;
    for (const row of rows) {
      const cells = rowOf(row.id)?.childNodes.filter(({ nodeName }) =>
        ['th', 'td'].includes(nodeName),
      );
      expect(cells).toHaveLength(headers);
    }
  });
});
