import { crossingOfPair, crossingsByName, fold } from './names.ts';
import { passages } from './passages.ts';
import type { Context, Records, Rule } from './rule.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+)*";
const PAIR = new RegExp(`(?<![\\p{L}\\p{N}/.:])(${NAME})\\s?/\\s?(${NAME})`, 'gu');
const CROSSING = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME}) (?:border |land )?crossing\\b`, 'gu');

/** Words that can stand before "crossing" with a capital letter and name none. */
const NO_NAMES = new Set(
  `A An The This That These Those Each Every Any No Some One Another Other Which Your Their Its Our Both Only
   Land Border Road Rail Before After While When Where If By For On In At Of Upon Until Without Avoid Try Not
   Consider About From Open Closed Nearest Same Such`.split(/\s+/),
);

/** A crossing that is named and that we do not know: misspelt, or never recorded. Either misleads whoever looks for it. */
export const unknownName: Rule = {
  code: 'OV503',
  severity: 'error',
  title: 'A crossing that is named and not recorded',
  *check(context) {
    const { records } = context;
    const known = crossingsByName(records);
    const adjectives = adjectivesOf(context);
    for (const passage of passages(context)) {
      for (const match of passage.text.matchAll(PAIR)) {
        const [, one = '', other = ''] = match;
        if (resolves(records, one, other)) continue;
        const name = bare(one);
        yield {
          at: passage.placeOf(match.index + one.length - name.length),
          message: 'This reads as the name of a crossing, and no crossing has it.',
          found: match[0].slice(one.length - name.length),
          remedy:
            'Name the crossing by `:crossing[<slug>]`, or write "and" or "or" where it is none.',
        };
      }
      for (const match of passage.text.matchAll(CROSSING)) {
        const whole = match[1] ?? '';
        const name = bare(whole);
        if (name === '' || adjectives.has(fold(name))) continue;
        if (endsOf(name).some((end) => known.has(fold(end)))) continue;
        yield {
          at: passage.placeOf(match.index + whole.length - name.length),
          message: 'This reads as the name of a crossing, and no crossing has it.',
          found: match[0].slice(whole.length - name.length),
          remedy: 'Name the crossing by `:crossing[<slug>]`, or record it first.',
        };
      }
    }
  },
};

/** A name without the words before it that only begin a sentence. */
function bare(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !NO_NAMES.has(word));
  return first === -1 ? '' : words.slice(first).join(' ');
}

/** "Old Bazargan" and "Bazargan". */
function endsOf(name: string): readonly string[] {
  return name.split(' ').map((_, index, words) => words.slice(index).join(' '));
}

/** Whether a pair of names is that of a crossing, with or without the capitalised words before and behind it. */
function resolves(records: Records, one: string, other: string): boolean {
  const starts = endsOf(one);
  const ends = other.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));
  return starts.some((start) =>
    ends.some((end) => crossingOfPair(records, start, end) !== undefined),
  );
}

/** "Armenian", "U.S.", "Türkiye": a gate may be called by its country. */
function adjectivesOf({ records }: Context): ReadonlySet<string> {
  const passports = Object.values(records.site?.passports ?? {}).flatMap(({ passport, holders }) =>
    [...Object.values(passport), ...Object.values(holders)].map((text) => text.split(' ')[0] ?? ''),
  );
  const countries = [...records.advisories.values()].flatMap(({ names, aliases }) => [
    ...Object.values(names),
    ...aliases,
  ]);
  return new Set([...passports, ...countries].map(fold));
}
