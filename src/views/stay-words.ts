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
  const groups: { words: string[]; part: StayPart<unknown> }[] = [];
  const add = (words: string, part: StayPart<unknown>) => {
    const same = groups.find((group) => group.part.rule.id === part.rule.id);
    if (same) same.words.push(words);
    else groups.push({ words: [words], part });
  };
  if (stay.visa) add(t.stays.visa[stay.visa.value], stay.visa);
  if (stay.days) add(t.stays.days(stay.days.value), stay.days);
  if (stay.window) add(windowWords(ctx, stay.window.value), stay.window);
  const text = groups
    .map(({ words, part }) => {
      const old = part.current ? '' : `; ${t.stays.notConfirmed}`;
      return `${words.join(', ')} (${dated(ctx, part, style)}${old})`;
    })
    .join(', ');
  return stay.days ? [text] : [`${text}. ${t.stays.notKnown}`];
}

/** The stay alone, for a row of the status table; undefined where none is recorded. */
export function stayCell(ctx: ViewContext, stay: StayState | undefined): Rich | undefined {
  if (!stay || (!stay.visa && !stay.days)) return undefined;
  if (stay.days === undefined) return stayWords(ctx, stay, 'short');
  return stayWords(ctx, { ...stay, visa: undefined }, 'short');
}
