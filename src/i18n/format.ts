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

function dayFormat(lang: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${lang} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(lang), {
    ...OPTIONS[style],
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** A calendar day (`YYYY-MM-DD`) in words, e.g. "5 February 2026" or "5 Feb". */
export function formatDay(day: string, lang: string, style: DayStyle): string {
  return dayFormat(lang, style).format(new Date(`${day}T00:00:00Z`));
}

/** A list in words: "a, b and c". */
export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(LOCALES[lang] ?? lang, { type: 'conjunction' }).format(items);
}

/** Alternatives in words: "a, b or c". */
export function formatAlternatives(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(LOCALES[lang] ?? lang, { type: 'disjunction' }).format(items);
}

/** The name of a country in a language, from its ISO 3166-1 alpha-2 code (Unicode CLDR). */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([LOCALES[lang] ?? lang], { type: 'region' }).of(code) ?? code;
}

/** The name of a language in another language (Unicode CLDR). */
export function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames([LOCALES[lang] ?? lang], { type: 'language' }).of(code) ?? code;
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
