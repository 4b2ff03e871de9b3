import type { Term } from './term.ts';

/** Visa words in the sense of IATA's Timatic. */
export const VISAS = [
  { key: 'exempt', label: 'no visa', meaning: 'No visa is needed for this purpose.' },
  { key: 'on-arrival', label: 'visa on arrival', meaning: 'A visa is issued at the border.' },
  { key: 'e-visa', label: 'e-visa', meaning: 'A visa must be asked for online before travel.' },
  { key: 'required', label: 'visa before travel', meaning: 'A visa must be held before travel.' },
  {
    key: 'travel-authorisation',
    label: 'travel authorisation',
    meaning: 'No visa, but an authorisation must be asked for before travel.',
  },
] as const satisfies readonly Term[];

export type Visa = (typeof VISAS)[number]['key'];
