import { advisoryOf } from '../domain/countries.ts';
import type { AlertEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

/** The stay in a country as an alert gave it to its audience, lent from no other document. */
export function alertStay(ctx: ViewContext, alert: AlertEntry, country: string): Rich | undefined {
  const { t } = ctx;
  const advisory = advisoryOf(ctx.content, country);
  const rule = advisory?.entry.find(
    ({ source, passport }) =>
      source === alert.source && alert.audience.passports.includes(passport.of),
  );
  if (!rule) return undefined;
  const words: string[] = [];
  if (rule.visa !== 'not-stated') words.push(t.stays.visa[rule.visa]);
  if (rule.stay !== 'not-stated') {
    const { days, window } = rule.stay;
    words.push(t.stays.days(days));
    if (window === 'not-stated') words.push(t.alerts.table.windowNotStated);
    else if (typeof window === 'string') words.push(t.stays.window[window]);
    else words.push(t.stays.window.rolling(window.days));
  }
  return words.length > 0 ? [words.join(', ')] : undefined;
}
