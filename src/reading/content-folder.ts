import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from './problem.ts';

/** A file as it lies on the disk; `bytes` is missing where it is no plain file or too large to read. */
export interface RawFile {
  /** The path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other' | 'too-large';
  readonly bytes?: Uint8Array;
}

/** Larger files are refused unread: a record is a few kilobytes. */
export const LARGEST_FILE = 512 * 1024;

/**
 * Lists and reads a content folder, in the order of the paths. Names that begin with a dot belong to tools and are left
 * out; links are not followed. Folders are listed too, so that an empty one with a misspelt name is noticed.
 *
 * @throws where the folder itself cannot be read.
 */
export function listFolder(folder: string): readonly RawFile[] {
  const files: RawFile[] = [];
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        files.push({ path, kind: 'folder' });
        walk(path);
      } else if (!entry.isFile()) {
        files.push({ path, kind: 'other' });
      } else if (statSync(join(folder, path)).size > LARGEST_FILE) {
        files.push({ path, kind: 'too-large' });
      } else {
        files.push({ path, kind: 'file', bytes: readFileSync(join(folder, path)) });
      }
    }
  };
  walk('');
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** How the folder is called in reports: its path from where the command runs, with forward slashes. */
export function folderLabel(folder: string): string {
  const path = relative(process.cwd(), resolve(folder));
  return (path === '' ? '.' : path).split(sep).join('/');
}
