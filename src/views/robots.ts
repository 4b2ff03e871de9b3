import type { ViewContext } from './context.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/** What robots may read (RFC 9309): everything, but nothing of a rebuilt day or a preview, which no list names either. */
export function robotsText(ctx: ViewContext): string {
  if (ctx.rebuilt || ctx.preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${ctx.absolute(SITEMAP_INDEX)}\n`;
}
