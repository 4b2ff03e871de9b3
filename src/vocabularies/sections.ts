import type { Term } from './term.ts';

/**
 * The sections of a country's page in their order on it. The keys are fragments of addresses and never change;
 * the prose of an advisory is divided by headings that carry exactly these labels.
 */
export const COUNTRY_SECTIONS = [
  { key: 'now', label: 'What to do first', meaning: 'The instruction, its issuer and its age.' },
  { key: 'gates', label: 'Which crossings', meaning: 'The ways out and until when they hold.' },
  { key: 'cannot-leave', label: 'If you cannot leave', meaning: 'What to do meanwhile.' },
  {
    key: 'ask-first',
    label: 'Whom to ask before you set out',
    meaning: 'The contacts to try first.',
  },
  { key: 'crossings', label: 'Every crossing', meaning: 'The status table.' },
  {
    key: 'detention',
    label: 'Danger of detention',
    meaning: 'Questioning, arrest, dual nationality.',
  },
  { key: 'stays', label: 'How long you may stay', meaning: 'Visa and stay on the other side.' },
  {
    key: 'far-side',
    label: 'Warnings on the other side',
    meaning: 'Regions behind the crossings.',
  },
  { key: 'contacts', label: 'Contacts', meaning: 'Every contact with its own date.' },
  { key: 'level', label: 'Level and reasons', meaning: 'The advisory level of each issuer.' },
  { key: 'map', label: 'Map', meaning: 'Where the crossings are.' },
  { key: 'changes', label: 'What changed', meaning: 'Derived from the records, newest first.' },
  { key: 'sources', label: 'Sources', meaning: 'Every document and what rests on it.' },
] as const satisfies readonly Term[];

/** The sections of a crossing's page. */
export const CROSSING_SECTIONS = [
  { key: 'status', label: 'Status', meaning: 'The status with its two dates.' },
  { key: 'conditions', label: 'Conditions', meaning: 'What the issuer asks for.' },
  { key: 'for-whom', label: 'Another passport?', meaning: 'The same for other passports.' },
  { key: 'far-side', label: 'On the other side', meaning: 'Warnings about the far side.' },
  { key: 'stay', label: 'How long you may stay', meaning: 'Visa and stay on the far side.' },
  { key: 'names', label: 'Names on signs', meaning: 'Both sides in their own scripts.' },
  { key: 'map', label: 'Map', meaning: 'Where the crossing is.' },
  { key: 'neighbours', label: 'Other crossings', meaning: 'The other gates of the country.' },
  { key: 'reports', label: 'What was said, newest first', meaning: 'The log of reports.' },
  { key: 'share', label: 'Send this page', meaning: 'Short address and short text.' },
] as const satisfies readonly Term[];

export type CountrySection = (typeof COUNTRY_SECTIONS)[number]['key'];
export type CrossingSection = (typeof CROSSING_SECTIONS)[number]['key'];
