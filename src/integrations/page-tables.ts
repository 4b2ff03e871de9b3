import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PrintedTable, statusTables } from './status-rows.ts';

/** The status tables of a page that has any. */
export interface PageTables {
  readonly path: string;
  readonly lang: string;
  readonly tables: readonly PrintedTable[];
}

/** What was read of the pages of an older site. */
export interface ReadBefore {
  /** Of every page that had any. */
  readonly tables: readonly PageTables[];
  /** The files that the same code made for that site, and that are here to the last byte. */
  readonly unchanged: ReadonlySet<string>;
}

/**
 * The status tables of all pages of a site, in the order of their paths. What a page says is a function of its bytes and of
 * this code, and an unchanged page has the SHA-256 and the code of the one that was read: it need not be read again. Nothing
 * is kept of whether it is true; that hangs on the data and on other pages, too, and is asked anew of every page.
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
