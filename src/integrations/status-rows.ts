import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A row of a status table as it stands on a built page. */
export interface PrintedRow {
  /** The ids of the row and of the gates in it. */
  readonly ids: readonly string[];
  readonly word: string;
  readonly limit: string | undefined;
  readonly past: readonly string[];
  /** The whole cell. */
  readonly text: string;
}

export interface PrintedTable {
  readonly caption: string;
  readonly rows: readonly PrintedRow[];
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function classes(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

function elementsIn(node: Node): readonly Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    isElement(child) ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** Text as it reads, whatever kinds of spaces hold its words together. */
export function plainSpaces(text: string): string {
  return text
    .replaceAll(/\u2060/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const textOf = (node: Node) => plainSpaces(rawText(node));

function rowOf(row: Element): PrintedRow | undefined {
  const inside = elementsIn(row);
  const cell = inside.find((one) => one.tagName === 'td' && classes(one).includes('status'));
  if (!cell) return undefined;
  const parts = elementsIn(cell);
  const word = parts.find((one) => classes(one).includes('word'));
  const limit = parts.find((one) => classes(one).includes('limit'));
  const past = parts.find((one) => classes(one).includes('words'));
  return {
    ids: [row, ...inside].flatMap((one) => attribute(one, 'id') ?? []),
    word: word ? textOf(word) : '',
    limit: limit && textOf(limit),
    past: past
      ? elementsIn(past)
          .filter((one) => one.tagName === 'li')
          .map(textOf)
      : [],
    text: textOf(cell),
  };
}

/** Tables hold no tables: the rest of a page need not be parsed for them. */
const TABLE = /<table\b.*?<\/table>/gs;

/** The status tables of a built page, and its language. */
export function statusTables(html: string): {
  readonly lang: string;
  readonly tables: readonly PrintedTable[];
} {
  const lang = /<html [^>]*?\blang="([^"]*)"/.exec(html)?.[1] ?? '';
  const tables = [...html.matchAll(TABLE)]
    .flatMap(([table]) => elementsIn(parseFragment(table)))
    .filter((one) => one.tagName === 'table' && classes(one).includes('crossings'))
    .map((table) => {
      const inside = elementsIn(table);
      const caption = inside.find((one) => one.tagName === 'caption');
      return {
        caption: caption ? textOf(caption) : '',
        rows: inside.filter((one) => one.tagName === 'tr').flatMap((row) => rowOf(row) ?? []),
      };
    });
  return { lang, tables };
}
