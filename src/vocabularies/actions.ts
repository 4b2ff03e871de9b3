import type { Term } from './term.ts';

interface ActionTerm extends Term {
  /** CAP 1.2 `responseType`. */
  readonly cap: 'Evacuate' | 'Shelter' | 'Prepare' | 'Avoid' | 'Monitor' | 'AllClear';
  /** CAP 1.2 `urgency`: how soon it has to be done. */
  readonly urgency: 'Immediate' | 'Expected' | 'Past' | 'Unknown';
}

/** What an issuer tells people to do. Each is one `responseType` of the Common Alerting Protocol 1.2 (OASIS, §3.2.2). */
export const ACTIONS = [
  {
    key: 'leave-now',
    label: 'Leave now',
    meaning: 'Leave the country now.',
    cap: 'Evacuate',
    urgency: 'Immediate',
  },
  {
    key: 'shelter',
    label: 'Shelter',
    meaning: 'Stay in a secure place.',
    cap: 'Shelter',
    urgency: 'Immediate',
  },
  {
    key: 'prepare',
    label: 'Prepare',
    meaning: 'Make ready to leave.',
    cap: 'Prepare',
    urgency: 'Expected',
  },
  {
    key: 'avoid-travel',
    label: 'Do not travel',
    meaning: 'Do not travel there.',
    cap: 'Avoid',
    urgency: 'Expected',
  },
  {
    key: 'monitor',
    label: 'Stay informed',
    meaning: 'Follow what happens.',
    cap: 'Monitor',
    urgency: 'Unknown',
  },
  {
    key: 'all-clear',
    label: 'All clear',
    meaning: 'The danger has passed.',
    cap: 'AllClear',
    urgency: 'Past',
  },
] as const satisfies readonly ActionTerm[];

export type Action = (typeof ACTIONS)[number]['key'];
