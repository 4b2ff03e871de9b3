import { create } from 'xmlbuilder2';
import type { SitemapEntry } from '../views/sitemap.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function document(root: string, child: string, entries: readonly SitemapEntry[]): string {
  const made = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, root);
  for (const { url, changed } of entries) {
    made.ele({ [child]: { loc: url, ...(changed === undefined ? {} : { lastmod: changed }) } });
  }
  return `${made.end({ prettyPrint: true })}\n`;
}

/** Pages as a sitemap (sitemaps.org, protocol 0.9). */
export function sitemapText(entries: readonly SitemapEntry[]): string {
  return document('urlset', 'url', entries);
}

/** The index that names the sitemaps. */
export function sitemapIndexText(entries: readonly SitemapEntry[]): string {
  return document('sitemapindex', 'sitemap', entries);
}
