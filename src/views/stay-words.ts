import type { StayPart, StayState, StayWindow } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

function windowWords(ctx: ViewContext, window: StayWindow): string {
  const words = ctx.t.stays.window;
  return typeof window === 'string' ? words[window] : words.rolling(window.days);
}

function dated(ctx: ViewContext, part: StayPart<unknown>, style: 'long' | 'short'): string {
  return `${ctx.sourceName(part.issuer, part.source)}, ${ctx.date(part.day, style)}`;
}

/**
 * Visa and stay of one passport in one country, each part with its own document and day:
 * "90 days (U.S. alert, 5 Feb 2026), in any 180 (decree, 23 Dec 2023; not confirmed since)".
 */
export function stayWords(
  ctx: ViewContext,
  stay: StayState | undefined,
  style: 'long' | 'short',
): Rich {
  const { t } = ctx;
  if (!stay || (!stay.visa && !stay.days)) return [t.stays.nothingRecorded];
  const { days, window, visa } = stay;
  const claim = (words: string, part: StayPart<unknown>) => {
    const old = part.current ? '' : `; ${t.stays.notConfirmed}`;
    return `${words} (${dated(ctx, part, style)}${old})`;
  };
  const sentences: string[] = [];
  if (days) {
    const number = t.stays.days(days.value);
    const limits = window && windowWords(ctx, window.value);
    if (window === undefined || limits === undefined) sentences.push(claim(number, days));
    else if (window.rule.id === days.rule.id) sentences.push(claim(`${number} ${limits}`, days));
    else sentences.push(`${claim(number, days)}, ${claim(limits, window)}`);
  }
  if (visa) sentences.push(claim(ctx.capital(t.stays.visa[visa.value]), visa));
  if (!days) sentences.push(t.stays.notKnown);
  return [`${sentences.join('. ')}.`];
}

/** The stay alone, for a row of the status table; undefined where none is recorded. */
export function stayCell(ctx: ViewContext, stay: StayState | undefined): Rich | undefined {
  if (!stay || (!stay.visa && !stay.days)) return undefined;
  if (stay.days === undefined) return stayWords(ctx, stay, 'short');
  return stayWords(ctx, { ...stay, visa: undefined }, 'short');
}
