import type { StayState, StayWindow } from '../domain/derived.ts';
import { localeOf } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './parts.ts';
import { plainText } from './rich-text.ts';
import { stayCountries } from './stay-countries.ts';
import { stayWords } from './stay-words.ts';

/** What is known of one passport in one country; days and window only where they are stated. */
interface CalculatorRule {
  readonly passport: string;
  readonly country: string;
  readonly passportName: string;
  readonly countryName: string;
  readonly days?: number;
  readonly window?: StayWindow;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly sources: readonly Link[];
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The form of the calculator, and what its script counts with (`src/client/calculator-data.ts`). */
export interface CalculatorView {
  readonly words: Messages['calculator'];
  readonly passports: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly data: {
    readonly locale: string;
    readonly siteName: string;
    readonly site: string;
    readonly rules: readonly CalculatorRule[];
    readonly words: Pick<Messages['calculator'], 'stay' | 'remove' | 'errors' | 'answer'>;
  };
}

/** The documents on which a stay rests, each once. */
function sourcesOf(ctx: ViewContext, stay: StayState): CalculatorRule['sources'] {
  const parts = [stay.days, stay.window, stay.visa, ...stay.conditions];
  const ids = new Set(parts.flatMap((part) => (part ? [part.rule.source] : [])));
  return [...ids].map((id) => ({ href: ctx.sourceLink(id), text: ctx.sourceTitle(id) }));
}

function ruleOf(ctx: ViewContext, country: string): CalculatorRule {
  const stay = ctx.stay(country, ctx.passport);
  return {
    passport: ctx.passport,
    country,
    passportName: ctx.passportName(ctx.passport),
    countryName: ctx.country(country),
    ...(stay?.days ? { days: stay.days.value } : {}),
    ...(stay?.window ? { window: stay.window.value } : {}),
    text: plainText(stayWords(ctx, stay, 'long')),
    conditions: (stay?.conditions ?? []).map((part) => {
      const say = part.current ? ctx.t.stayPage.dated : ctx.t.stayPage.datedOld;
      const source = ctx.sourceName(part.issuer, part.source);
      return say(part.value, source, ctx.date(part.day, 'long'));
    }),
    sources: stay ? sourcesOf(ctx, stay) : [],
  };
}

/** The calculator of stays: its fields, and every rule it may count with. It is shown only where scripts run. */
export function stayCalculator(ctx: ViewContext): CalculatorView {
  const words = ctx.t.calculator;
  const rules = ctx.site.travellers.flatMap((passport) => {
    const mine = ctx.forPassport(passport);
    return stayCountries(mine).told.map((country) => ruleOf(mine, country));
  });
  const named = (pairs: readonly (readonly [string, string])[]) =>
    [...new Map(pairs)].map(([value, text]) => ({ value, text }));
  return {
    words,
    passports: named(rules.map(({ passport, passportName }) => [passport, passportName])),
    countries: named(rules.map(({ country, countryName }) => [country, countryName])),
    data: {
      locale: localeOf(ctx.lang),
      siteName: ctx.site.title,
      site: new URL(ctx.site.baseUrl).host,
      rules,
      words: {
        stay: words.stay,
        remove: words.remove,
        errors: words.errors,
        answer: words.answer,
      },
    },
  };
}
