import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedFile, listFiles } from '../integrations/mirror-manifest.ts';

/** What became of the files of a site from one publication to the next. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares the files of two sites by their digests. */
export function fileChanges(
  before: readonly ListedFile[],
  after: readonly ListedFile[],
): FileChanges {
  const digests = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const there = new Set(after.map(({ path }) => path));
  return {
    added: after.flatMap(({ path }) => (digests.has(path) ? [] : [path])),
    removed: before.flatMap(({ path }) => (there.has(path) ? [] : [path])),
    changed: after.flatMap(({ path, sha256 }) => {
      const digest = digests.get(path);
      return digest === undefined || digest === sha256 ? [] : [path];
    }),
  };
}

function list(heading: string, paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : ['', `${heading} (${paths.length})`, ...paths];
}

/**
 * What readers will see change, in their own words: the short message of every crossing, border and alert, before and
 * after; then every file.
 */
export function releaseReport(before: string, after: string, title: string): string {
  const old = existsSync(before) ? listFiles(before) : [];
  const { added, removed, changed } = fileChanges(old, listFiles(after));
  const said = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8').trim();
  const messages = changed
    .filter((path) => path.endsWith('.sms.txt'))
    .flatMap((path) => ['', path, `- ${said(before, path)}`, `+ ${said(after, path)}`]);
  const none = added.length + removed.length + changed.length === 0 ? ['', 'Nothing changed.'] : [];
  return [
    title,
    ...(messages.length === 0 ? [] : ['', 'What short messages say', ...messages]),
    ...none,
    ...list('Added files', added),
    ...list('Removed files', removed),
    ...list('Changed files', changed),
    '',
  ].join('\n');
}
