import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Besides `src/`: what decides how code is compiled, and which packages it runs with. The second lock is of what is installed. */
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

/** The code as it stands on the disk. */
export interface CodeState {
  /** In hexadecimal digits. */
  readonly digest: string;
  /** When a file of it was last written, in milliseconds since 1970. */
  readonly written: number;
}

function pathsOfCode(root: string): readonly string[] {
  const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * One digest of everything but its view that decides the bytes of a file: all code, its settings and packages, and the
 * Node that runs it, with its Unicode and time zone data. Nobody has to say which file of code a page depends on: all do.
 */
export function codeState(root: string): CodeState {
  const digest = createHash('sha256');
  let written = 0;
  digest.update(JSON.stringify([process.versions, process.platform, process.arch]));
  for (const path of [...FILES, ...pathsOfCode(root)]) {
    const file = join(root, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    const bytes = stat ? readFileSync(file) : undefined;
    written = Math.max(written, stat?.mtimeMs ?? 0);
    digest.update(`\n${path} ${bytes?.length ?? 'none'}\n`).update(bytes ?? '');
  }
  return { digest: digest.digest('hex'), written };
}

/** What was written after this process had started may not be what it runs: none of what it makes is kept. */
export function isOlderThanProcess({ written }: CodeState): boolean {
  return written < performance.timeOrigin;
}

/** @throws where the code is no longer that of a digest: what is loaded and what is read next may not fit together. */
export function expectSame(root: string, code: string): void {
  if (codeState(root).digest === code) return;
  throw new Error('The code was changed while it was used. Build again.');
}
