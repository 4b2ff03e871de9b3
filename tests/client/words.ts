import type { CalculatorData, CalculatorRule } from '../../src/client/calculator-data.ts';
import { daySayer } from '../../src/client/say-day.ts';
import type { SearchEntry } from '../../src/client/search-index.ts';
import type { Wording } from '../../src/client/stay-answer.ts';
import { makeEdition } from '../../src/edition.ts';
import { viewContext } from '../../src/views/make-context.ts';
import { searchIndex } from '../../src/views/search-index.ts';
import { stayCalculator } from '../../src/views/stay-calculator.ts';
import { contextOn } from '../views/context-on.ts';

/** What the real page of stays gives its calculator on a day. */
export function calculatorOn(day: string): CalculatorData {
  return stayCalculator(contextOn(day).at('/stay/')).data;
}

/** The wording of the real page, for a reader whose device says a day. */
export function wordingOn(today: string): Wording {
  const { words, locale } = calculatorOn('2026-11-20');
  return { words: words.answer, say: daySayer(locale), today };
}

/** The rule of the real page for one passport in one country. */
export function ruleFor(passport: string, country: string): CalculatorRule {
  const rule = calculatorOn('2026-11-20').rules.find(
    (one) => one.passport === passport && one.country === country,
  );
  if (!rule) throw new Error(`The page has no rule for ${passport} in ${country}.`);
  return rule;
}

/** The index of the real content on a day. */
export function indexOn(day: string): readonly SearchEntry[] {
  const made = makeEdition('content', { day, wallClockDay: '2026-11-20' });
  if (made.kind === 'problems') throw new Error('The content has problems.');
  return searchIndex(viewContext(made));
}
