import { hash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What to place: files of the old site with the SHA-256 of their bytes, by path below the folders of both sites. */
export interface ToPlace {
  readonly old: string;
  readonly fresh: string;
  readonly files: readonly (readonly [path: string, sha256: string])[];
}

/** The mode of a file that this process makes, read off one: Node can only tell the mask by setting it for an instant. */
function modeIn(folder: string): number {
  const probe = join(folder, `.mode-${process.pid}`);
  writeFileSync(probe, '');
  const { mode } = lstatSync(probe);
  rmSync(probe);
  return mode & 0o777;
}

/**
 * Puts files of the old site into the new one, as second names of the same files where the disk allows.
 *
 * @returns the paths of those that are there; no file whose bytes are no longer those of its digest.
 */
export function placeFiles({ old, fresh, files }: ToPlace): readonly string[] {
  const modeMade = modeIn(fresh);
  const folders = new Set<string>();
  return files.flatMap(([path, sha256]) => {
    const from = join(old, path);
    const stat = lstatSync(from, { throwIfNoEntry: false });
    if (!stat?.isFile() || (stat.mode & 0o777) !== modeMade) return [];
    const bytes = readFileSync(from);
    if (hash('sha256', bytes) !== sha256) return [];
    const to = join(fresh, path);
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(from, to);
    } catch {
      writeFileSync(to, bytes);
    }
    return [path];
  });
}
