import type { Site } from '../records/site.ts';

/** The steps up from an address to the root of the site. */
export function rootOf(address: string): string {
  const depth = address.split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The address of a page in a language: the original has none in its own. */
export function addressIn(site: Site, lang: string, address: string): string {
  return lang === site.languages[0] ? address : `/${lang}${address}`;
}
