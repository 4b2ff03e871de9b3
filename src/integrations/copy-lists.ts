import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CopyList } from '../client/copy-list.ts';
import type { Plan } from '../plan.ts';
import type { CopyListView } from '../views/copy-list.ts';

/** Digits of a version: enough to differ, few enough to compare by eye. */
const VERSION_DIGITS = 12;

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The list of a copy with the hashes of its pages as they stand in a built site. */
async function withHashes(list: CopyListView, folder: string): Promise<CopyList> {
  const pages = await Promise.all(
    list.pages.map(async (page) => ({
      ...page,
      hash: sha256(await readFile(join(folder, page.address, 'index.html'))),
    })),
  );
  const version = sha256(JSON.stringify({ ...list, pages })).slice(0, VERSION_DIGITS);
  return { ...list, pages, version };
}

/**
 * Writes the lists by which readers' copies are made and compared. It comes after everything that changes pages: a page
 * that is not, byte for byte, what its list says is never kept.
 */
export async function writeCopyLists(plan: Plan, folder: string): Promise<void> {
  for (const { address, list } of plan.copies) {
    const path = join(folder, address);
    // Not every language has another file in the folder of its lists.
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(await withHashes(list, folder)));
  }
}
