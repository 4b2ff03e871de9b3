import { countriesOf } from './claims.ts';
import { sentences } from './passages.ts';
import type { Context, Rule } from './rule.ts';

/** "Stay up to 90 days", "a 90-day stay"; not "register if you stay longer than 15 days". */
const STAY = [
  /\b(?:stay|stays|remain)(?:\s+\p{L}+){0,4}?\s+(?:for|of|is|up to|at most)\s+(?:up to\s+|at most\s+)?(\d{1,3})[ -]days?\b/giu,
  /\b(\d{1,3})[ -]days?(?: of)? (?:stay|visa[- ]free|without a visa)\b/giu,
];

/** A stay that we type would go on saying the old number when the rule changes: it must be that of the rule. */
export const typedStay: Rule = {
  code: 'OV407',
  severity: 'error',
  title: 'A typed stay that differs from the rule',
  *check(context) {
    for (const { passage, sentence } of sentences(context)) {
      for (const match of STAY.flatMap((words) => [...sentence.text.matchAll(words)])) {
        const countries = countriesAbout(context, passage.file);
        const rules = daysOf(context, countries);
        if (rules.has(Number(match[1]))) continue;
        yield {
          at: passage.placeOf(sentence.start + match.index),
          message: `No entry rule of ${countries.join(', ') || 'these countries'} has this stay.`,
          found: match[0],
          allowed: [...rules].sort((a, b) => a - b).join(', ') || undefined,
          remedy: 'Let the record speak, `:stay[<country code>]`, or add the rule with its source.',
        };
      }
    }
  },
};

/** The countries a file is about, with those behind their borders. */
function countriesAbout({ records }: Context, file: string): readonly string[] {
  const place = [...records.crossings.values(), ...records.borders.values()].find(
    (record) => record.file === file,
  );
  if (place !== undefined) return countriesOf(place);
  const own =
    [...records.advisories.values()]
      .filter((record) => record.file === file)
      .map(({ code }) => code)[0] ??
    [...records.alerts.values()].find((record) => record.file === file)?.areas;
  const about =
    typeof own === 'string' ? [own] : (own ?? records.advisories.values().map(({ code }) => code));
  const near = [...records.borders.values()].flatMap(({ countries }) =>
    countries.some((code) => [...about].includes(code)) ? countries : [],
  );
  return [...new Set([...about, ...near])].sort();
}

function daysOf({ records }: Context, countries: readonly string[]): ReadonlySet<number> {
  const rules = [...records.advisories.values()]
    .filter(({ code }) => countries.includes(code))
    .flatMap(({ entry }) => entry);
  return new Set(
    rules.flatMap(({ stay }) => {
      if (stay === 'not-stated') return [];
      return typeof stay.window === 'object' ? [stay.days, stay.window.days] : [stay.days];
    }),
  );
}
