import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectSame } from './code-digest.ts';
import { listFiles } from './mirror-manifest.ts';
import { keepNewest } from './noted.ts';
import { freshFolder, mendFolder, replaceFolder } from './replace-folder.ts';

/** What builds keep for one another, below the folder of the project. */
export const CACHE = 'node_modules/.cache/overland';

/** The list of a kept bundle's files with their digests, in its own folder. */
const LIST = 'files.json';
/** How many bundles of a kind are kept: those of the branches somebody works on. */
const KEPT = 5;
/** For how long after a newer one was made a process may still load parts of a bundle, in milliseconds. */
const IN_USE = 3_600_000;

/** A bundle of some code, which later processes can use as long as the code stands. */
export interface Bundle {
  /** The folder of the project. */
  readonly root: string;
  /** What it is of: there is a folder for each kind. */
  readonly kind: 'printers' | 'programs';
  /** The digest of the code in `root`. */
  readonly code: string;
}

function cacheOf({ root, kind }: Bundle): string {
  return join(root, CACHE, kind);
}

/** Bundles know where their sources stand: a project that was moved or copied has none. */
function folderOf(bundle: Bundle): string {
  return join(cacheOf(bundle), hash('sha256', `${bundle.code} ${bundle.root}`));
}

function listOf(folder: string): string {
  return JSON.stringify(listFiles(folder).filter(({ path }) => path !== LIST));
}

/** Whether a bundle is there, to the last byte as it was made. */
function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, LIST), 'utf8') === listOf(folder);
  } catch {
    return false;
  }
}

/** The folder of a bundle that an earlier process made of this very code; undefined where none is there, or not whole. */
export function wholeBundle(bundle: Bundle): string | undefined {
  const folder = folderOf(bundle);
  return isWhole(folder) ? folder : undefined;
}

/** Puts a bundle in its place; another process of the same code may be faster at any instant, and uses what it made. */
async function placeBundle(made: string, folder: string): Promise<void> {
  try {
    await replaceFolder(made, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
  }
}

/**
 * The folder of a bundle: kept from an earlier process if it is whole, else made.
 *
 * @param make makes it in a folder that is not there yet; beside that it may make others.
 * @param clean whether it is made in any case.
 * @throws where the code changes while it is bundled.
 */
export async function keptBundle(
  bundle: Bundle,
  make: (folder: string) => Promise<void>,
  clean = false,
): Promise<string> {
  const folder = folderOf(bundle);
  await mendFolder(folder);
  if (!clean && isWhole(folder)) return folder;
  const fresh = await freshFolder(folder);
  try {
    const made = join(fresh, 'bundle');
    await make(made);
    expectSame(bundle.root, bundle.code);
    await writeFile(join(made, LIST), listOf(made));
    if (clean || !isWhole(folder)) await placeBundle(made, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  keepNewest(cacheOf(bundle), KEPT, IN_USE);
  return folder;
}
