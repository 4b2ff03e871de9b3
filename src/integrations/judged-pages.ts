import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeFiles } from './kept-files.ts';
import { factsOf } from './page-facts.ts';

/** What can be linked to on a page. */
function idsIn(folder: string, path: string): ReadonlySet<string> {
  return new Set(factsOf(readFileSync(join(folder, path), 'utf8')).ids);
}

/** Whether everything that could be linked to on the old page is on the new one; not where the old one was changed since. */
function hasAllIds(old: string, fresh: string, path: string, sha256: string): boolean {
  if (!existsSync(join(old, path))) return false;
  const html = readFileSync(join(old, path));
  if (hash('sha256', html) !== sha256) return false;
  const ids = idsIn(fresh, path);
  return factsOf(html.toString()).ids.every((id) => ids.has(id));
}

/** The files that are, to the last byte, as the same code made them for the old site. */
export function unchangedFiles(before: MadeFiles, after: MadeFiles): ReadonlySet<string> {
  const same = [...before].filter(([path, { key, sha256 }]) => {
    const file = after.get(path);
    return key !== '' && file?.key === key && file.sha256 === sha256;
  });
  return new Set(same.map(([path]) => path));
}

/**
 * The pages that need not be judged again: those that have not changed since they were judged by the same code in the old
 * site. None where anything that one of them could link to has gone.
 */
export function judgedPages(
  folders: { readonly old: string; readonly fresh: string },
  before: MadeFiles,
  after: MadeFiles,
): ReadonlySet<string> {
  const unchanged = unchangedFiles(before, after);
  for (const [path, { sha256 }] of before) {
    if (!after.has(path)) return new Set();
    if (!path.endsWith('.html') || unchanged.has(path)) continue;
    if (!hasAllIds(folders.old, folders.fresh, path, sha256)) return new Set();
  }
  return unchanged;
}
