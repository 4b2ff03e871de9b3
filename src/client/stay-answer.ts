import { daysBetween } from '../domain/calendar-days.ts';
import {
  countedAt,
  lastLawfulDay,
  type Stay,
  type StayAllowance,
  type StayAnswer,
} from '../domain/stay-days.ts';
import type { CalculatorRule, CalculatorWords } from './calculator-data.ts';
import { fill } from './fill.ts';

/** What somebody asks: a day of entry (`YYYY-MM-DD`) and the stays before it, under one rule. */
export interface StayQuestion {
  readonly entry: string;
  readonly stays: readonly Stay[];
  readonly rule: CalculatorRule;
}

/** What the calculator says: a headline, why, and the last day where there is one. */
export interface SaidAnswer {
  readonly headline: string;
  readonly lines: readonly string[];
  readonly lastDay: string | undefined;
}

/** How answers are worded: the page's sentences, its way to say a day, and the day on the reader's device. */
export interface Wording {
  readonly words: CalculatorWords['answer'];
  readonly say: (day: string) => string;
  readonly today: string;
}

function sayDays({ words }: Wording, count: number): string {
  return count === 1 ? words.oneDay : fill(words.days, { count: String(count) });
}

/** How many days are left, where the reader is there already by the device's clock. */
function leftLines(wording: Wording, entry: string, last: string): readonly string[] {
  const { words, say, today } = wording;
  if (today < entry) return [];
  if (today > last) return [fill(words.isPast, { today: say(today) })];
  const days = sayDays(wording, daysBetween(today, last) + 1);
  return [fill(words.leftToday, { days, today: say(today) })];
}

/** The window that ends on the last day, and what of it was used before. */
function windowLines(
  wording: Wording,
  question: StayQuestion,
  { window }: StayAllowance,
  last: string,
): readonly string[] {
  const { words, say } = wording;
  const counted = countedAt(last, question.entry, question.stays, window);
  if (!counted) return [words.visit];
  const values = { last: say(last), from: say(counted.window.from) };
  const earlier =
    counted.earlierDays === 0
      ? words.earlierNone
      : fill(words.earlierUse, { days: sayDays(wording, counted.earlierDays) });
  return typeof window === 'object'
    ? [`${fill(words.window, { ...values, length: String(window.days) })} ${earlier}`]
    : [`${fill(words.year, values)} ${earlier}`];
}

function untilAnswer(
  wording: Wording,
  question: StayQuestion,
  allowance: StayAllowance,
  { lastDay, byCalendarYear }: Extract<StayAnswer, { kind: 'until' }>,
): SaidAnswer {
  const { words, say } = wording;
  const days = sayDays(wording, daysBetween(question.entry, lastDay) + 1);
  const perYear =
    byCalendarYear === undefined
      ? []
      : [
          `${words.perYear} ${
            byCalendarYear === lastDay
              ? words.calendarSame
              : fill(words.calendarYear, { other: say(byCalendarYear) })
          }`,
        ];
  return {
    headline: fill(words.leaveBy, { last: say(lastDay) }),
    lines: [
      fill(words.fromEntry, { days }),
      ...leftLines(wording, question.entry, lastDay),
      ...windowLines(wording, question, allowance, lastDay),
      ...perYear,
    ],
    lastDay,
  };
}

function notYetAnswer(
  wording: Wording,
  question: StayQuestion,
  allowance: StayAllowance,
  back: string | undefined,
): SaidAnswer {
  const { words, say } = wording;
  const entry = say(question.entry);
  const usedUp = fill(words.usedUp, { days: sayDays(wording, allowance.days) });
  if (back === undefined) {
    return { headline: fill(words.notYetNever, { entry }), lines: [usedUp], lastDay: undefined };
  }
  const then = lastLawfulDay(back, question.stays, allowance);
  const values = { back: say(back), last: then.kind === 'until' ? say(then.lastDay) : '' };
  return {
    headline: fill(words.notYet, { ...values, entry }),
    lines: then.kind === 'until' ? [usedUp, fill(words.fromBack, values)] : [usedUp],
    lastDay: undefined,
  };
}

/**
 * Answers a question about a stay, with the reason in full sentences. What the rule does not say is not known: it is
 * never filled in from another passport or from a guess.
 */
export function answerOf(question: StayQuestion, wording: Wording): SaidAnswer {
  const { words, say } = wording;
  const { days, window } = question.rule;
  if (days === undefined || days < 1) {
    return { headline: words.notKnown, lines: [words.notKnownWhy], lastDay: undefined };
  }
  const allowance: StayAllowance = { days, window: window ?? 'visit' };
  const answer = lastLawfulDay(question.entry, question.stays, allowance);
  if (window === undefined && question.stays.length > 0 && answer.kind === 'until') {
    const lines = [fill(words.windowNotKnown, { last: say(answer.lastDay) })];
    return { headline: words.notKnown, lines, lastDay: undefined };
  }
  switch (answer.kind) {
    case 'until':
      return untilAnswer(wording, question, allowance, answer);
    case 'not-yet':
      return notYetAnswer(wording, question, allowance, answer.firstDayBack);
    case 'no-end':
      return {
        headline: words.noEnd,
        lines: [fill(words.noEndWhy, { days: sayDays(wording, days) })],
        lastDay: undefined,
      };
    default:
      return answer satisfies never;
  }
}
