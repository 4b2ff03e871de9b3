import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePrinter } from './bundle-printer.ts';
import { expectSame } from './code-digest.ts';
import { listFiles } from './mirror-manifest.ts';
import { freshFolder, mendFolder, replaceFolder } from './replace-folder.ts';

/** The list of a kept bundle's files with their digests, in its own folder. */
const LIST = 'files.json';
/** How many bundles are kept: those of the branches somebody works on. */
const KEPT = 5;

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

/** Removes all but the newest bundles, and what killed builds left of theirs. */
async function prune(cache: string): Promise<void> {
  const byAge = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), age: statSync(join(cache, name)).mtimeMs }))
    .sort((one, other) => other.age - one.age);
  for (const { path } of byAge.slice(KEPT)) await rm(path, { recursive: true, force: true });
}

/**
 * The folder of the bundle that prints the pages of some code: kept from an earlier build if it is whole, else made.
 *
 * @param cache where bundles are kept.
 * @param code the digest of the code in `root`.
 * @param clean whether one is made in any case.
 * @throws where the code changes while it is bundled.
 */
export async function keptPrinter(
  root: string,
  cache: string,
  code: string,
  clean: boolean,
): Promise<string> {
  const folder = join(cache, code);
  await mendFolder(folder);
  if (!clean && isWhole(folder)) return folder;
  const fresh = await freshFolder(folder);
  try {
    const bundle = join(fresh, 'bundle');
    await bundlePrinter(bundle);
    expectSame(root, code);
    await writeFile(join(bundle, LIST), listOf(bundle));
    // Another process of the same code may have been faster, and uses what it made.
    if (clean || !isWhole(folder)) await replaceFolder(bundle, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await prune(cache);
  return folder;
}
