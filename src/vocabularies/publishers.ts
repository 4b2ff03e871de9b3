import type { Term } from './term.ts';

/** What keeps a site; every page, feed and message says it. */
export const PUBLISHERS = [
  {
    key: 'not-government',
    label: 'not a government',
    meaning: 'Nobody who speaks for a government.',
  },
  { key: 'government', label: 'a government', meaning: 'A ministry, an embassy or an agency.' },
] as const satisfies readonly Term[];

export type PublisherKind = (typeof PUBLISHERS)[number]['key'];
