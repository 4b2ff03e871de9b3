import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFiles } from './kept-files.ts';
import { factsOf, type SiteFacts } from './page-facts.ts';

/** Whether everything that could be linked to on the old page is on the new one; not where the old one was changed since. */
function hasAllIds(old: string, fresh: SiteFacts, path: string, sha256: string): boolean {
  if (!existsSync(join(old, path))) return false;
  const html = readFileSync(join(old, path));
  if (hash('sha256', html) !== sha256) return false;
  const ids = new Set(fresh(path).ids);
  return factsOf(html.toString()).ids.every((id) => ids.has(id));
}

/** The files of a site before and after it was made again. */
export interface SiteChange {
  readonly before: MadeFiles;
  readonly after: MadeFiles;
  /** Those that are, to the last byte, as the same code made them before. */
  readonly unchanged: ReadonlySet<string>;
}

/** Compares the files of a site with those that it had before. */
export function siteChange(before: MadeFiles, after: MadeFiles): SiteChange {
  const same = [...before].filter(([path, { key, sha256 }]) => {
    const file = after.get(path);
    return key !== '' && file?.key === key && file.sha256 === sha256;
  });
  return { before, after, unchanged: new Set(same.map(([path]) => path)) };
}

/**
 * The pages that need not be judged again: those that have not changed since they were judged by the same code in the old
 * site. None where anything that one of them could link to has gone.
 */
export function judgedPages(
  { old, fresh }: { readonly old: string; readonly fresh: SiteFacts },
  { before, after, unchanged }: SiteChange,
): ReadonlySet<string> {
  for (const [path, { sha256 }] of before) {
    if (!after.has(path)) return new Set();
    if (!path.endsWith('.html') || unchanged.has(path)) continue;
    if (!hasAllIds(old, fresh, path, sha256)) return new Set();
  }
  return unchanged;
}
