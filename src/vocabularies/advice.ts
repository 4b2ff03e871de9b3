import type { Term } from './term.ts';

/** What an issuer says about a part of a country, the strictest first. */
export const REGION_ADVICE = [
  { key: 'do-not-travel', label: 'do not travel', meaning: 'The issuer says not to travel there.' },
  {
    key: 'avoid-non-essential',
    label: 'avoid non-essential travel',
    meaning: 'The issuer says to travel there only if it is essential.',
  },
  {
    key: 'staff-restricted',
    label: 'own staff restricted',
    meaning: 'The issuer restricts the travel of its own staff there.',
  },
  {
    key: 'permit-needed',
    label: 'permit needed',
    meaning: 'An authority must permit entry to the area.',
  },
] as const satisfies readonly Term[];

export type RegionAdvice = (typeof REGION_ADVICE)[number]['key'];
