/** The names of months of the Gregorian calendar in a language, each with its number; longer names come first. */
function monthNames(lang: string): readonly (readonly [string, number])[] {
  const names = new Map<string, number>();
  for (const language of lang === 'en' ? ['en-GB', 'en-US'] : [lang]) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month,
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number += 1) {
        names.set(format.format(Date.UTC(2026, number - 1, 15)), number);
      }
    }
  }
  return [...names].sort(([one], [other]) => other.length - one.length);
}

const patterns = new Map<string, readonly (readonly [RegExp, number])[]>();

function patternsOf(lang: string): readonly (readonly [RegExp, number])[] {
  const known = patterns.get(lang);
  if (known) return known;
  const made = monthNames(lang).map(
    ([name, number]) =>
      [new RegExp(`(\\p{Nd}{1,2}) ${RegExp.escape(name)}(?!\\p{L})`, 'gu'), number] as const,
  );
  patterns.set(lang, made);
  return made;
}

const zeros = new Map<string, number>();

/** Where the digits of a language begin. */
function zeroOf(lang: string): number {
  const zero = zeros.get(lang) ?? new Intl.NumberFormat(lang).format(0).codePointAt(0) ?? 48;
  zeros.set(lang, zero);
  return zero;
}

function numberOf(digits: string, lang: string): number {
  const zero = zeroOf(lang);
  return [...digits].reduce((sum, digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return sum * 10 + (code >= 48 && code <= 57 ? code - 48 : code - zero);
  }, 0);
}

/** The days that a text names, as `MM-DD`, of the Gregorian calendar: years are left out where they are this one. */
export function printedDays(text: string, lang: string): ReadonlySet<string> {
  const two = (number: number) => String(number).padStart(2, '0');
  return new Set(
    patternsOf(lang).flatMap(([pattern, month]) =>
      [...text.matchAll(pattern)].map(
        ([, digits = '']) => `${two(month)}-${two(numberOf(digits, lang))}`,
      ),
    ),
  );
}
