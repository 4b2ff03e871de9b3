import type { Site } from '../records/site.ts';

/** The steps up from an address to the root of the site. */
export function rootOf(address: string): string {
  const depth = address.split('/').length - 2;
  return depth === 0 ? './' : '../'.repeat(depth);
}

const SITE = 'https://site.invalid';
/** The end of a link as views make them: nothing in it that a browser would read in another way. */
const PLAIN = /^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9]+)*)?(?:#[\w-]+)?$/;

/** A page of the site with its fragment, where a link leads to one. */
export type Target = { readonly address: string; readonly hash: string } | undefined;

/** Where the links of a page lead; undefined where they leave the site. */
export function targetsFrom(from: string): (href: string) => Target {
  const root = rootOf(from);
  return (href) => {
    const rest = href.startsWith(root) ? href.slice(root.length) : undefined;
    if (rest !== undefined && PLAIN.test(rest)) {
      const at = rest.indexOf('#');
      return at === -1
        ? { address: `/${rest}`, hash: '' }
        : { address: `/${rest.slice(0, at)}`, hash: rest.slice(at) };
    }
    const { origin, pathname, hash } = new URL(href, `${SITE}${from}`);
    return origin === SITE ? { address: pathname, hash } : undefined;
  };
}

/** The address of a page in a language: the original has none in its own. */
export function addressIn(site: Site, lang: string, address: string): string {
  return lang === site.languages[0] ? address : `/${lang}${address}`;
}
