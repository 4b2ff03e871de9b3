import {
  countryName,
  directionOf,
  formatAlternatives,
  formatDay,
  formatList,
  hasTwoCalendars,
} from '../i18n/format.ts';
import { type Messages, messagesOf } from '../i18n/messages.ts';
import type { Dated, Localised } from '../records/scalars.ts';
import type { Issuer, Site, Source } from '../records/site.ts';

type DayStyle = 'long' | 'short' | 'short-no-year' | 'month';

/** How to say things in one language: dates, lists, and the names that content gives to issuers and passports. */
export interface Language {
  readonly lang: string;
  readonly t: Messages;
  date(day: string, style: DayStyle): string;
  /** A date as exact as its source: "January 2026", "about 15 January 2026", "2 or 3 March 2026". */
  dated(date: Dated, style: 'long' | 'short'): string;
  list(items: readonly string[]): string;
  /** A list with "or". */
  either(items: readonly string[]): string;
  capital(text: string): string;
  uncapital(text: string): string;
  country(code: string): string;
  holders(passport: string): string;
  passportName(passport: string): string;
  short(issuer: Issuer): string;
  inSentence(issuer: Issuer): string;
  /** "U.S. alert": the issuer and what its document is called. */
  sourceName(issuer: Issuer, source: Source): string;
  foreign(text: string, lang: string): { text: string; lang: string; dir: 'ltr' | 'rtl' };
}

/** The words of one language over the names of one site. */
export function languageOf(site: Site, lang: string): Language {
  const t = messagesOf(lang);
  const pick = (names: Localised): string => names[lang] ?? names['en'] ?? '';
  const date = (day: string, style: DayStyle) => formatDay(day, lang, style);

  const dated = (value: Dated, style: 'long' | 'short'): string => {
    if (typeof value === 'string') {
      return value.length === 7 ? date(`${value}-01`, 'month') : date(value.slice(0, 10), style);
    }
    if ('about' in value) return t.site.about(date(value.about, style));
    const [from, to] = value.between;
    const sameMonth = from.slice(0, 7) === to.slice(0, 7);
    const first =
      sameMonth && !hasTwoCalendars(lang) ? String(Number(from.slice(8))) : date(from, style);
    return t.site.either(first, date(to, style));
  };

  return {
    lang,
    t,
    date,
    dated,
    list: (items) => formatList(items, lang),
    either: (items) => formatAlternatives(items, lang),
    capital: (text) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1),
    uncapital: (text) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1),
    country: (code) => countryName(code, lang),
    holders: (passport) => {
      const known = site.passports[passport];
      return known ? pick(known.holders) : t.site.holdersOf(countryName(passport, lang));
    },
    passportName: (passport) => {
      const known = site.passports[passport];
      return known ? pick(known.passport) : t.site.passportOf(countryName(passport, lang));
    },
    short: (issuer) => pick(issuer.shortName),
    inSentence: (issuer) => pick(issuer.inSentence),
    sourceName: (issuer, source) =>
      source.called
        ? t.sources.named(pick(issuer.shortName), pick(source.called))
        : pick(issuer.shortName),
    foreign: (text, other) => ({ text, lang: other, dir: directionOf(other) }),
  };
}
