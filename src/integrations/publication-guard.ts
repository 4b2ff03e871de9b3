import { existsSync } from 'node:fs';
import type { DerivedStatus } from '../vocabularies/statuses.ts';
import { pathsIn } from './mirror-manifest.ts';

/** The largest part of the pages that a publication may take away without being asked about it. */
const LARGEST_LOSS = 0.1;

function pagesIn(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.endsWith('.html'));
}

/** The paths of the files of the site that stands in a folder, if one does. */
export function publishedPaths(folder: string): readonly string[] {
  return existsSync(folder) ? pathsIn(folder) : [];
}

function lossOf(before: readonly string[], after: readonly string[]): string | undefined {
  const there = new Set(after);
  const pages = pagesIn(before);
  const gone = pages.filter((path) => !there.has(path));
  if (gone.length <= pages.length * LARGEST_LOSS) return undefined;
  const named =
    gone.slice(0, 5).join(', ') + (gone.length > 5 ? ` and ${gone.length - 5} more` : '');
  return `${gone.length} of ${pages.length} pages would be gone: ${named}`;
}

/**
 * Time alone makes every status "not known": that must be published. Any other word that all crossings share is more
 * often a mistake of an import than a fact.
 */
function samenessOf(statuses: readonly DerivedStatus[]): string | undefined {
  const [first, ...others] = statuses;
  if (first === undefined || others.length === 0 || first === 'unknown') return undefined;
  if (others.some((status) => status !== first)) return undefined;
  return `all ${statuses.length} crossings would have the status "${first}"`;
}

/**
 * What a person has to confirm before a site is published in the place of another.
 *
 * @param statuses the status of every crossing in the new site, by its word within its limit.
 */
export function unconfirmed(
  before: readonly string[],
  after: readonly string[],
  statuses: readonly DerivedStatus[],
): readonly string[] {
  return [lossOf(before, after), samenessOf(statuses)].filter((reason) => reason !== undefined);
}
