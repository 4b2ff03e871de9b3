import type { ViewContext } from './context.ts';
import { lastChanged } from './last-changed.ts';

/** One page of the sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** The newest day of a fact on the page. */
  readonly changed: string | undefined;
}

/** The addresses of the index and of the one list that it names. */
export const SITEMAP_INDEX = '/sitemap-index.xml';
export const SITEMAP = '/sitemap.xml';

/** Addresses that lead to a page in disguise or in short: no list links them with their place. */
const UNLISTED = /^\/(?:[a-z]{2,3}\/)?[nx]\//;

/** The pages that search engines may list, in the order of their addresses. */
export function sitemapOf(
  ctx: ViewContext,
  pages: readonly { readonly address: string; readonly index: boolean }[],
): readonly SitemapEntry[] {
  return pages
    .filter(({ address, index }) => index && !UNLISTED.test(address))
    .map(({ address }) => ({
      url: ctx.absolute(address),
      changed: lastChanged(ctx, address),
    }))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}
