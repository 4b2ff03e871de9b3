import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RowFact } from './line-facts.ts';
import type { PartFact } from './page-facts.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';

/** The files that a generator makes of a page, from the root of its site. */
export interface PagePaths {
  readonly page: string;
  readonly twin: string | undefined;
  readonly message: string | undefined;
}

/** The path of the file to which an address is written. */
export const outputOf = (address: string) =>
  (address.endsWith('/') ? `${address}index.html` : address).slice(1);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(html: string): string {
  return html.replaceAll(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string, name: string) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}

function saidIn(part: PartFact, rows: readonly RowFact[]): readonly (string | undefined)[] {
  const { heading, lines = [], table } = part;
  return [
    heading,
    ...lines.flatMap(({ label, text, under = [] }) => [label, text, ...under]),
    ...(table?.groups ?? []).flatMap((group) => [
      group.heading,
      ...group.rows.flatMap((number) => {
        const row = rows[number];
        return row ? [row.name, row.beside, ...row.cells] : [];
      }),
    ]),
  ];
}

/** Every text that a page states: names, statuses, days, who says it. */
function statedBy(page: PageFacts, rows: readonly RowFact[]): readonly string[] {
  const { title, heading, localName, notices, parts, markdown } = page;
  const parted = parts.flatMap((part) => saidIn(part, rows));
  return [title, heading, localName, ...notices, markdown, ...parted].filter(
    (text): text is string => text !== undefined && text !== '',
  );
}

function missing(
  path: string,
  facts: readonly string[],
  decode: (text: string) => string,
): string[] {
  if (!existsSync(path)) return [`${path} is not there.`];
  const text = decode(readFileSync(path, 'utf8'));
  return facts
    .filter((fact) => !text.includes(fact))
    .map((fact) => `${path} does not say "${fact}".`);
}

/** The files of a folder, and how many of them are pages. */
export function countFiles(folder: string): { readonly pages: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length };
}

/**
 * Looks for everything that our pages state in the pages and texts that another generator made.
 *
 * @throws where a page is missing or one too many, or a fact is not where it belongs.
 */
export function checkSite(
  out: string,
  { pages, rows }: SiteFacts,
  pathsOf: (page: PageFacts) => PagePaths,
): void {
  const wanted = pages.length + pages.flatMap(({ from }) => from).length;
  const made = countFiles(out).pages;
  const faults = made === wanted ? [] : [`${out} has ${made} pages, and ours are ${wanted}.`];
  for (const page of pages) {
    const stated = statedBy(page, rows);
    const { page: html, twin, message } = pathsOf(page);
    faults.push(...missing(join(out, html), stated, decoded));
    if (twin) faults.push(...missing(join(out, twin), stated, (text) => text));
    if (message)
      faults.push(...missing(join(out, message), [page.message?.text ?? ''], (text) => text));
  }
  if (faults.length > 0) {
    throw new Error([`${faults.length} facts are missing:`, ...faults.slice(0, 10)].join('\n'));
  }
}
