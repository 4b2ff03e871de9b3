import { REGION_ADVICE } from '../../vocabularies/advice.ts';
import { CHANGE_KINDS, DERIVED_CHANGE_KINDS } from '../../vocabularies/changes.ts';
import { COUNTRY_SECTIONS, CROSSING_SECTIONS } from '../../vocabularies/sections.ts';
import { DERIVED_STATUSES, STATUSES } from '../../vocabularies/statuses.ts';
import type { Term } from '../../vocabularies/term.ts';
import { CLASSES } from '../../vocabularies/traffic.ts';

function wordsOf<Key extends string>(
  terms: readonly Term<Key>[],
  word: 'label' | 'meaning',
): Readonly<Record<Key, string>> {
  return Object.fromEntries(terms.map((term) => [term.key, term[word]])) as Record<Key, string>;
}

/** English words of the closed lists, where they stand with their keys. */
export const terms = {
  classes: wordsOf(CLASSES, 'label'),
  advice: wordsOf(REGION_ADVICE, 'label'),
  changes: wordsOf([...CHANGE_KINDS, ...DERIVED_CHANGE_KINDS], 'label'),
  countrySections: wordsOf(COUNTRY_SECTIONS, 'label'),
  crossingSections: wordsOf(CROSSING_SECTIONS, 'label'),
  /** What the word of a status means. */
  meanings: wordsOf([...STATUSES, ...DERIVED_STATUSES], 'meaning'),
} as const;
