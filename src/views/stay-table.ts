import { addDays } from '../domain/calendar-days.ts';
import type { StayPart, StayState, StayWindow } from '../domain/derived.ts';
import { lastDayOfFirstStay } from '../domain/first-stay.ts';
import type { StayAllowance } from '../domain/stay-days.ts';
import type { ViewContext } from './context.ts';
import type { PlainTable } from './page.ts';
import type { Rich } from './parts.ts';

/** Days of entry that the table shows, counted from the day of the page: each of a week, then weekly to four weeks. */
const ENTRY_DAYS = [0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28] as const;

interface Counted {
  readonly stay: StayState;
  readonly allowance: StayAllowance;
}

/** Without an earlier stay every window gives the same last day, so one that is not stated is counted as a visit. */
function countedOf(stay: StayState): readonly Counted[] {
  if (!stay.days || stay.days.value < 1) return [];
  const window: StayWindow = stay.window?.value ?? 'visit';
  return [{ stay, allowance: { days: stay.days.value, window } }];
}

function lastDayWords(ctx: ViewContext, entry: string, allowance: StayAllowance): Rich {
  const words = ctx.t.stayPage;
  const answer = lastDayOfFirstStay(entry, allowance);
  switch (answer.kind) {
    case 'until': {
      const day = { strong: ctx.date(answer.lastDay, 'long') };
      const other = answer.byCalendarYear;
      return other === undefined || other === answer.lastDay
        ? [day]
        : [day, words.byCalendarYear(ctx.date(other, 'long'))];
    }
    case 'no-end':
      return [words.noEnd];
    case 'not-yet':
      throw new Error('Nobody without an earlier stay has used up their days.');
    default:
      return answer satisfies never;
  }
}

/** The rule that is counted, each part with the day of its claim: "180 days (5 February 2026), per year (...)". */
function ruleWords(ctx: ViewContext, { stay, allowance }: Counted): string {
  const { stays, stayPage } = ctx.t;
  const { window } = allowance;
  const windowWords =
    typeof window === 'object' ? stays.window.rolling(window.days) : stays.window[window];
  const dated = (words: string, part: StayPart<unknown>): string => {
    const date = ctx.date(part.day, 'long');
    return part.current ? stayPage.part(words, date) : stayPage.partOld(words, date);
  };
  const days = stays.days(allowance.days);
  let said: readonly string[] = [];
  if (stay.days && stay.window?.rule === stay.days.rule) {
    said = [dated(`${days}, ${windowWords}`, stay.days)];
  } else {
    if (stay.days) said = [dated(days, stay.days)];
    if (stay.window) said = [...said, dated(windowWords, stay.window)];
  }
  return stayPage.rule(ctx.country(stay.country), said.join(', '));
}

/**
 * "Enter on ..., leave by ..." for one passport in every country whose length of stay is known, assuming no earlier
 * stay; undefined where none is known.
 */
export function stayTable(ctx: ViewContext, stays: readonly StayState[]): PlainTable | undefined {
  const counted = stays.flatMap(countedOf);
  if (counted.length === 0) return undefined;
  const words = ctx.t.stayPage;
  const caption = words.caption(ctx.passportName(ctx.passport), ctx.date(ctx.day, 'long'));
  return {
    caption: [caption, ...counted.map((one) => ruleWords(ctx, one))].join(' '),
    head: [words.entry, ...counted.map(({ stay }) => words.leaveBy(ctx.country(stay.country)))],
    rows: ENTRY_DAYS.map((days) => {
      const entry = addDays(ctx.day, days);
      return {
        cells: [
          [words.enterOn(ctx.date(entry, 'long'))],
          ...counted.map(({ allowance }) => lastDayWords(ctx, entry, allowance)),
        ],
      };
    }),
  };
}
