/** Numbers and dates per language, over Intl; a day is printed as the calendar day it is, in no time zone. */

type DayStyle = 'long' | 'short' | 'short-no-year' | 'month';

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  'short-no-year': { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
};

/** English as written outside the United States: the day comes first. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The locale of a language, for whoever formats days elsewhere. */
export function localeOf(lang: string): string {
  return LOCALES[lang] ?? lang;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** The parts of a date, in the order of speech whatever Intl prints first: it puts the Persian year before the month. */
function spoken(day: string, locale: string, style: DayStyle): string {
  const parts = dayFormat(locale, style).formatToParts(new Date(`${day}T00:00:00Z`));
  return (['day', 'month', 'year'] as const)
    .flatMap((type) => parts.find((part) => part.type === type)?.value ?? [])
    .join(' ');
}

/**
 * A day in Persian: of the Solar Hijri calendar, with the Gregorian day beside it. A Gregorian month lies in two Solar
 * Hijri months, and both are named.
 */
function persianDay(day: string, style: DayStyle): string {
  const gregorian = dayFormat('fa-u-ca-gregory', style).format(new Date(`${day}T00:00:00Z`));
  if (style !== 'month') return `${spoken(day, 'fa-u-ca-persian', style)} / ${gregorian}`;
  const [first, last] = ['01', '28'].map((date) =>
    spoken(`${day.slice(0, 8)}${date}`, 'fa-u-ca-persian', 'month'),
  );
  return `${gregorian} / ${first} و ${last}`;
}

/** A site says few days and says them often. */
const said = new Map<string, string>();

/** A calendar day (`YYYY-MM-DD`) in words, e.g. "5 February 2026" or "5 Feb". */
export function formatDay(day: string, lang: string, style: DayStyle): string {
  const key = `${lang} ${style} ${day}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = hasTwoCalendars(lang)
    ? persianDay(day, style)
    : dayFormat(localeOf(lang), style).format(new Date(`${day}T00:00:00Z`));
  said.set(key, words);
  return words;
}

/** Whether days of a language are named in two calendars, so that a day of the month alone says nothing. */
export function hasTwoCalendars(lang: string): boolean {
  return lang === 'fa';
}

/** The day of one calendar alone, for short messages: "16 Bahman". */
export function formatBriefDay(day: string, lang: string, style: DayStyle): string {
  if (!hasTwoCalendars(lang)) return formatDay(day, lang, style);
  const key = `brief ${lang} ${style} ${day}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = spoken(day, 'fa-u-ca-persian', style);
  said.set(key, words);
  return words;
}

/** Intl puts an invisible mark of direction behind the commas of a Persian list; the letters around them need none. */
const withoutMarks = (text: string): string => text.replaceAll('\u200F', '');

type Listing = 'conjunction' | 'disjunction';
const lists = new Map<string, Intl.ListFormat>();

function listed(items: readonly string[], lang: string, type: Listing): string {
  const key = `${lang} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(localeOf(lang), { type });
  lists.set(key, format);
  return withoutMarks(format.format(items));
}

/** A list in words: "a, b and c". */
export function formatList(items: readonly string[], lang: string): string {
  return listed(items, lang, 'conjunction');
}

/** Alternatives in words: "a, b or c". */
export function formatAlternatives(items: readonly string[], lang: string): string {
  return listed(items, lang, 'disjunction');
}

const countries = new Map<string, Intl.DisplayNames>();
const called = new Map<string, string>();

/** The name of a country in a language, from its ISO 3166-1 alpha-2 code (Unicode CLDR). */
export function countryName(code: string, lang: string): string {
  const key = `${lang} ${code}`;
  const known = called.get(key);
  if (known !== undefined) return known;
  const names = countries.get(lang) ?? new Intl.DisplayNames([localeOf(lang)], { type: 'region' });
  countries.set(lang, names);
  const name = names.of(code) ?? code;
  called.set(key, name);
  return name;
}

/** The name of a language in another language (Unicode CLDR). */
export function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames([LOCALES[lang] ?? lang], { type: 'language' }).of(code) ?? code;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const known =
    directions.get(lang) ??
    (new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr');
  directions.set(lang, known);
  return known;
}
