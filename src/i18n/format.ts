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

/** The same words for the same code, made once: a site names few days and countries, and names them often. */
function once(say: (code: string, lang: string) => string): typeof say {
  const languages = new Map<string, Map<string, string>>();
  return (code, lang) => {
    const said = languages.get(lang) ?? new Map<string, string>();
    languages.set(lang, said);
    const words = said.get(code) ?? say(code, lang);
    said.set(code, words);
    return words;
  };
}

function inEachStyle(
  say: (day: string, lang: string, style: DayStyle) => string,
): Record<DayStyle, (day: string, lang: string) => string> {
  const of = (style: DayStyle) => once((day, lang) => say(day, lang, style));
  return {
    long: of('long'),
    short: of('short'),
    'short-no-year': of('short-no-year'),
    month: of('month'),
  };
}

const days = inEachStyle((day, lang, style) =>
  hasTwoCalendars(lang)
    ? persianDay(day, style)
    : dayFormat(localeOf(lang), style).format(new Date(`${day}T00:00:00Z`)),
);

/** A calendar day (`YYYY-MM-DD`) in words, e.g. "5 February 2026" or "5 Feb". */
export function formatDay(day: string, lang: string, style: DayStyle): string {
  return days[style](day, lang);
}

/** Whether days of a language are named in two calendars, so that a day of the month alone says nothing. */
export function hasTwoCalendars(lang: string): boolean {
  return lang === 'fa';
}

const briefDays = inEachStyle((day, lang, style) =>
  hasTwoCalendars(lang) ? spoken(day, 'fa-u-ca-persian', style) : formatDay(day, lang, style),
);

/** The day of one calendar alone, for short messages: "16 Bahman". */
export function formatBriefDay(day: string, lang: string, style: DayStyle): string {
  return briefDays[style](day, lang);
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

const regions = new Map<string, Intl.DisplayNames>();
const countries = once((code, lang) => {
  const names = regions.get(lang) ?? new Intl.DisplayNames([localeOf(lang)], { type: 'region' });
  regions.set(lang, names);
  return names.of(code) ?? code;
});

/** The name of a country in a language, from its ISO 3166-1 alpha-2 code (Unicode CLDR). */
export function countryName(code: string, lang: string): string {
  return countries(code, lang);
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
