import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  type Element,
  elements,
  hasClass,
  type Node,
  pageAt,
  pagesOf,
  textOf,
} from '../support/built-site.ts';
import { siteDays, siteFolder } from '../support/sites.ts';

interface Words {
  readonly status: string;
  readonly limit: string | null;
  readonly under: string | null;
  readonly past: readonly string[];
  readonly says: string | null;
  readonly conditions: readonly string[];
  readonly farSide: readonly string[];
  readonly stay: string | null;
}
interface Crossing {
  readonly id: string;
  readonly name: string;
  readonly border: string;
  readonly sides: readonly { country: string; name: { text: string } }[];
  readonly statuses: readonly {
    passport: string;
    from: string;
    status: string;
    reports: readonly { id: string }[];
    words: { en: Words };
  }[];
}
interface Group {
  readonly group: string;
  readonly heading: { en: string };
  readonly crossings: readonly string[];
}

/** One row as a reader sees it: for which crossings it speaks, and the text of each cell. */
interface Row {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly localName: string | undefined;
  readonly cells: readonly string[];
}
interface Table {
  readonly heading: string;
  readonly rows: readonly Row[];
}

function folded(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The status table of a country from the data alone, without a word of the page. */
function fromData(folder: string, country: string): readonly Table[] {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, 'api/v1', path), 'utf8'));
  const crossings = read('crossings.json').data as readonly Crossing[];
  const [{ passport, groups }] = read(`advisories/${country}.json`).data.tables as [
    { passport: string; groups: readonly Group[] },
  ];
  const borders = read('borders.json').data as readonly { id: string; name: string }[];
  const hasSays = crossings.some(({ statuses }) =>
    statuses.some((status) => status.passport === passport && status.words.en.says !== null),
  );
  return groups.map(({ group, heading, crossings: ids }) => {
    const rows: { key: string; border: string; words: Words; of: Crossing[]; from: string }[] = [];
    for (const id of ids) {
      const crossing = crossings.find((one) => one.id === id);
      const status = crossing?.statuses.find((one) => one.passport === passport);
      if (!crossing || !status) throw new Error(`The data has no ${id} for ${passport}.`);
      const { en: words } = status.words;
      // Crossings share a row where the same is said of them by the same reports.
      const reports = status.reports.map(({ id: report }) => report);
      const key = JSON.stringify([crossing.border, status.status, words, reports]);
      const same = rows.find((row) => row.key === key);
      if (same) same.of.push(crossing);
      else rows.push({ key, border: crossing.border, words, of: [crossing], from: status.from });
    }
    return {
      heading: heading.en,
      rows: rows.map(({ words, of, border, from }) => {
        const shared = of.length > 1 || group === 'do-not-use';
        const [only] = of;
        const borderName = borders.find(({ id }) => id === border)?.name ?? '';
        return {
          ids: of.map(({ id }) => id),
          names: shared ? [borderName, ...of.map(({ name }) => name)] : of.map(({ name }) => name),
          localName: shared
            ? undefined
            : only?.sides.find((side) => side.country === from)?.name.text,
          cells: [
            folded([words.status, words.limit, words.under, ...words.past]),
            ...(hasSays ? [folded([words.says])] : []),
            folded(words.conditions),
            folded(words.farSide),
            folded([words.stay]),
          ],
        };
      }),
    };
  });
}

function cellText(cell: Element): string {
  const label = elements(cell, (one) => attribute(one, 'aria-hidden') === 'true').map(textOf);
  const text = textOf(cell);
  const first = label.find((part) => part !== '' && text.startsWith(part)) ?? '';
  return text.slice(first.length).trim();
}

/** The same table as it stands on the page. */
function fromPage(table: Node): readonly Table[] {
  const bodies = elements(table, ({ tagName }) => tagName === 'tbody');
  return bodies.map((body) => {
    const [head, ...rows] = elements(body, ({ tagName }) => tagName === 'tr');
    return {
      heading: head ? textOf(head) : '',
      rows: rows.map((row) => {
        const [name] = elements(row, (one) => attribute(one, 'role') === 'rowheader');
        if (!name) throw new Error('Every row has a header.');
        const gates = elements(name, ({ tagName }) => tagName === 'li');
        const [local] = elements(name, ({ tagName }) => tagName === 'bdi');
        return {
          ids:
            gates.length > 0
              ? gates.map((gate) => attribute(gate, 'id') ?? '')
              : [attribute(row, 'id') ?? ''],
          names: elements(name, ({ tagName }) => tagName === 'a').map(textOf),
          localName: local && textOf(local),
          cells: elements(row, ({ tagName }) => tagName === 'td').map(cellText),
        };
      }),
    };
  });
}

describe.each(siteDays)('the data of %s', (day) => {
  const folder = siteFolder(day);
  const pages = pagesOf(folder);
  const [table] = elements(pageAt(pages, '/iran/').tree, (one) => hasClass(one, 'crossings'));
  if (!table) throw new Error('The page of Iran has a status table.');

  test('is enough to rebuild the status table of the page, row by row and word by word', () => {
    const built = fromData(folder, 'iran');
    const shown = fromPage(table);
    expect(built.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(8);
    expect(built.map(({ heading }) => heading)).toEqual(shown.map(({ heading }) => heading));
    for (const [index, { rows }] of built.entries()) {
      const page = shown[index]?.rows ?? [];
      expect(rows.map(({ ids }) => ids)).toEqual(page.map(({ ids }) => ids));
      for (const [at, row] of rows.entries()) {
        expect(row.cells, row.ids.join()).toEqual(page[at]?.cells);
        expect(row.localName).toBe(page[at]?.localName);
        // A shared row says in its own words that it is about the rest of a border.
        for (const name of row.names) expect(page[at]?.names.join(' · ')).toContain(name);
      }
    }
  });

  test('names pages that were built', () => {
    const read = (path: string) => readFileSync(join(folder, 'api/v1', path), 'utf8');
    const named = [
      ...`${read('index.json')}${read('crossings.json')}${read('sources.json')}${read('changes.json')}${read('borders.json')}`.matchAll(
        /"(?:page|textTwin|shortMessage|shortAddress|data|schema)": "(\/[^"]*)"/g,
      ),
    ].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(200);
    const missing = [...new Set(named)].filter((address) => {
      const [path = '', fragment] = address.split('#');
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file)) return true;
      return fragment !== undefined && !readFileSync(file, 'utf8').includes(` id="${fragment}"`);
    });
    expect(missing).toEqual([]);
  });

  test('is explained on a page whose links lead to files that are there', () => {
    const page = pageAt(pages, '/api/');
    const addresses = elements(page.tree, ({ tagName }) => tagName === 'a')
      .map((link) => new URL(attribute(link, 'href') ?? '', `https://a.example${page.address}`))
      .filter(({ host, pathname }) => host === 'a.example' && pathname.startsWith('/api/v1/'))
      .map(({ pathname }) => pathname);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !existsSync(join(folder, address)))).toEqual([]);
  });

  test('was tried in every line that the page gives to copy', () => {
    const page = pageAt(pages, '/api/');
    const lines = textOf(page.tree).match(/https:\/\/overland\.example\/api\/\S+/g) ?? [];
    const tried = lines.map((line) => new URL(line).pathname);
    expect(tried.length).toBeGreaterThanOrEqual(5);
    expect(tried.filter((address) => !existsSync(join(folder, address)))).toEqual([]);
  });
});
