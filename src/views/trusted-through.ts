import { addDays, firstDay } from '../domain/calendar-days.ts';
import { freshnessOf } from '../domain/freshness.ts';
import type { ViewContext } from './context.ts';

/**
 * The last day (`YYYY-MM-DD`) on which to trust a copy made on the day: as long as a report about the country is
 * current, or through the first limit on the page where that is earlier. A copy always has such a day, because what
 * replaces it cannot reach it.
 */
export function trustedThrough(ctx: ViewContext, code: string, limit: string | undefined): string {
  const fresh = addDays(ctx.day, freshnessOf(ctx.site, [code]));
  return limit === undefined ? fresh : (firstDay([limit, fresh]) ?? fresh);
}
