import type { ViewContext } from './context.ts';

/** What robots may read (RFC 9309): everything, but nothing of a rebuilt day. */
export function robotsText(ctx: ViewContext): string {
  return ctx.rebuilt ? 'User-agent: *\nDisallow: /\n' : 'User-agent: *\nAllow: /\n';
}
