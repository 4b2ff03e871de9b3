import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../plan.ts';
import { drawOnce } from './draw-once.ts';

/** Whether the plan has a page at an address that is a file by its name, such as `/save/iran.html`. */
export function isSavedPage(plan: Plan, address: string): boolean {
  return plan.pages.some((page) => page.kind === 'guide' && page.address === address);
}

/**
 * Puts the pages that are files by their name into their place: Astro has printed `/save/iran.html` as the index of a
 * folder of that name. Drawings that repeat are written once, because nothing compresses a file on a memory stick.
 */
export async function placeSavedPages(plan: Plan, folder: string): Promise<void> {
  for (const { kind, address } of plan.pages) {
    if (kind !== 'guide') continue;
    const path = join(folder, address);
    const html = await readFile(join(path, 'index.html'), 'utf8');
    await rm(path, { recursive: true });
    await writeFile(path, drawOnce(html));
  }
}
