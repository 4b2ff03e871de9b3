import { crossingsByName, fold, namesOf } from './names.ts';
import { passages, REFERENCE } from './passages.ts';
import type { Rule } from './rule.ts';

const SHORTEST = 4;

/** A crossing named in plain words has no link, no status and no page. A town of the same name may stay as it is. */
export const plainName: Rule = {
  code: 'OV504',
  severity: 'warning',
  title: 'A crossing in plain words',
  *check(context) {
    const known = crossingsByName(context.records);
    const words = [...context.records.crossings.values()]
      .flatMap(namesOf)
      .filter((name) => name.length >= SHORTEST)
      .sort((a, b) => b.length - a.length);
    if (words.length === 0) return;
    const names = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${[...new Set(words)].map(literally).join('|')})(?![\\p{L}\\p{N}-])`,
      'gu',
    );
    for (const passage of passages(context)) {
      if (passage.kind !== 'body') continue;
      const text = passage.text.replace(
        new RegExp(`${REFERENCE}[^${REFERENCE}]*${REFERENCE}`, 'gu'),
        (reference) => REFERENCE.repeat(reference.length),
      );
      for (const match of text.matchAll(names)) {
        const crossing = known.get(fold(match[0]));
        if (crossing === undefined || crossing.file === passage.file) continue;
        yield {
          at: passage.placeOf(match.index),
          message: 'This is the name of a crossing, in plain words.',
          found: match[0],
          allowed: `:crossing[${crossing.slug}]`,
          remedy: 'Use the reference where the crossing is meant; a town of this name may stay.',
        };
      }
    }
  },
};

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
