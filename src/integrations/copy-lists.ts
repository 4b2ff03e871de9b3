import { hash } from 'node:crypto';
import type { CopyList } from '../client/copy-list.ts';
import type { CopyListView } from '../views/copy-list.ts';

/** Digits of a version: enough to differ, few enough to compare by eye. */
const VERSION_DIGITS = 12;

/**
 * The list by which a reader's copy is made and compared: a page that is not, byte for byte, what its list says is never
 * kept.
 *
 * @param hashOf the SHA-256 of the page at an address as it stands in the finished site, in hexadecimal digits.
 */
export function copyListText(view: CopyListView, hashOf: (address: string) => string): string {
  const pages = view.pages.map((page) => ({ ...page, hash: hashOf(page.address) }));
  const version = hash('sha256', JSON.stringify({ ...view, pages })).slice(0, VERSION_DIGITS);
  const list: CopyList = { ...view, pages, version };
  return JSON.stringify(list);
}
