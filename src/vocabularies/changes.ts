import type { Term } from './term.ts';

/** What kind of change a note about prose records. */
export const CHANGE_KINDS = [
  { key: 'new', label: 'New', meaning: 'Published for the first time.' },
  { key: 'major', label: 'Changed', meaning: 'Says something else than before.' },
  { key: 'minor', label: 'Wording', meaning: 'Says the same in other words; left out of feeds.' },
  { key: 'review', label: 'Reviewed', meaning: 'Read again and found unchanged.' },
  { key: 'correction', label: 'Correction', meaning: 'Mends a mistake of ours.' },
  { key: 'withdrawal', label: 'Withdrawn', meaning: 'Taken back without a replacement.' },
] as const satisfies readonly Term[];

/** What kind of change is derived from the records and never typed. */
export const DERIVED_CHANGE_KINDS = [
  { key: 'level', label: 'Level', meaning: 'An issuer set a level.' },
  { key: 'action', label: 'Instruction', meaning: 'An issuer told people what to do.' },
  { key: 'status', label: 'Crossing', meaning: 'A new report on a crossing or border.' },
  { key: 'expired', label: 'Ran out', meaning: 'The status of a crossing passed its limit.' },
  { key: 'stay', label: 'Stay', meaning: 'A new claim about visa or stay.' },
  { key: 'contact', label: 'Contact', meaning: 'A contact opened or closed.' },
  { key: 'region', label: 'Region', meaning: 'A warning about a part of a country.' },
] as const satisfies readonly Term[];

export type ChangeKind = (typeof CHANGE_KINDS)[number]['key'];
export type DerivedChangeKind = (typeof DERIVED_CHANGE_KINDS)[number]['key'];
