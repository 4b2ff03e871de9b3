import type { Term } from './term.ts';

interface ActionTerm extends Term {
  /** CAP 1.2 `responseType`. */
  readonly cap: 'Evacuate' | 'Shelter' | 'Prepare' | 'Avoid' | 'Monitor' | 'AllClear';
}

/** What an issuer tells people to do. Each is one `responseType` of the Common Alerting Protocol 1.2 (OASIS, §3.2.2). */
export const ACTIONS = [
  { key: 'leave-now', label: 'Leave now', meaning: 'Leave the country now.', cap: 'Evacuate' },
  { key: 'shelter', label: 'Shelter', meaning: 'Stay in a secure place.', cap: 'Shelter' },
  { key: 'prepare', label: 'Prepare', meaning: 'Make ready to leave.', cap: 'Prepare' },
  { key: 'avoid-travel', label: 'Do not travel', meaning: 'Do not travel there.', cap: 'Avoid' },
  { key: 'monitor', label: 'Stay informed', meaning: 'Follow what happens.', cap: 'Monitor' },
  { key: 'all-clear', label: 'All clear', meaning: 'The danger has passed.', cap: 'AllClear' },
] as const satisfies readonly ActionTerm[];

export type Action = (typeof ACTIONS)[number]['key'];
