import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PrintedTable, statusTables } from './status-rows.ts';

/** The status tables of a page that has any. */
export interface PageTables {
  readonly path: string;
  readonly lang: string;
  readonly tables: readonly PrintedTable[];
}

/** What the same code has read of the pages of an older site. */
export interface ReadBefore {
  readonly tables: readonly PageTables[];
  /** The files that are here as they were there, to the last byte. */
  readonly unchanged: ReadonlySet<string>;
}

/**
 * The status tables of all pages of a site, in the order of their paths. What a page says is a function of its bytes and of
 * this code, so that an unchanged one need not be read again. Nothing is kept of whether it is true.
 */
export function tablesOfPages(
  folder: string,
  paths: readonly string[],
  { tables, unchanged }: ReadBefore = { tables: [], unchanged: new Set() },
): readonly PageTables[] {
  const known = new Map(tables.map((page) => [page.path, page]));
  return paths
    .filter((path) => path.endsWith('.html'))
    .flatMap((path): readonly PageTables[] => {
      if (unchanged.has(path)) return [known.get(path) ?? []].flat();
      const html = readFileSync(join(folder, path), 'utf8');
      // Most pages have no such table, and need not be read.
      return html.includes('class="crossings"') ? [{ path, ...statusTables(html) }] : [];
    });
}
