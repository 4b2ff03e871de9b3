import type { Term } from './term.ts';

/** The words in which an issuer can report on a crossing or a border, from the most to the least open. */
export const STATUSES = [
  { key: 'open', label: 'Open', meaning: 'The issuer says that people can cross.' },
  {
    key: 'conditional',
    label: 'Conditional',
    meaning: 'The issuer ties the opening to something that not everyone has.',
  },
  {
    key: 'by-authorisation',
    label: 'Only with authorisation',
    meaning: 'A named authority must agree before you set out.',
  },
  {
    key: 'case-by-case',
    label: 'Case by case',
    meaning: 'Each person is decided on alone; nobody has a right to cross.',
  },
  {
    key: 'closed',
    label: 'Closed',
    meaning: 'A stop for everyone whom the report does not leave out.',
  },
  {
    key: 'do-not-use',
    label: 'Do not use',
    meaning:
      'Advice of an issuer, not a state of the gate; it holds until that issuer withdraws it.',
  },
] as const satisfies readonly Term[];

/** The words that are never typed, only derived. */
export const DERIVED_STATUSES = [
  {
    key: 'not-assessed',
    label: 'Not assessed',
    meaning: 'The newest complete list of the issuer says nothing of this crossing.',
  },
  {
    key: 'conflicting',
    label: 'Reports disagree',
    meaning: 'A report that it is open and a report that it is closed stand against each other.',
  },
  { key: 'unknown', label: 'Not known', meaning: 'Nothing that we recorded applies.' },
] as const satisfies readonly Term[];

export type Status = (typeof STATUSES)[number]['key'];
export type DerivedStatus = Status | (typeof DERIVED_STATUSES)[number]['key'];
export type Permission = 'open' | 'conditional' | 'by-authorisation' | 'case-by-case';

/** What happened to people at a gate: the words of a practice report. */
export const OUTCOMES = [
  { key: 'let-through', label: 'Let through', meaning: 'People were seen or said to cross.' },
  { key: 'held-back', label: 'Held back', meaning: 'People had to wait, or were not approved.' },
  { key: 'stopped', label: 'Stopped', meaning: 'People were turned away.' },
] as const satisfies readonly Term[];

export type Outcome = (typeof OUTCOMES)[number]['key'];

const PERMISSIONS: readonly string[] = ['open', 'conditional', 'by-authorisation', 'case-by-case'];

/** Whether a status lets somebody through, on whatever terms. */
export function isPermission(status: DerivedStatus): status is Permission {
  return PERMISSIONS.includes(status);
}
