import type { Action } from '../../vocabularies/actions.ts';
import type { SitePage } from '../../vocabularies/site-pages.ts';
import type { DerivedStatus } from '../../vocabularies/statuses.ts';

const WORDS: Readonly<Record<DerivedStatus, string>> = {
  open: 'OK',
  conditional: 'OK with conditions',
  'by-authorisation': 'only with a permit',
  'case-by-case': 'case by case',
  closed: 'closed',
  'do-not-use': 'DO NOT USE',
  'not-assessed': 'not assessed',
  conflicting: 'reports differ',
  unknown: 'not known',
};

const TOLD: Readonly<Record<Action, string>> = {
  'leave-now': 'go now',
  shelter: 'stay where you are',
  prepare: 'make ready',
  'avoid-travel': 'do not come',
  monitor: 'follow the news',
  'all-clear': 'all clear',
};

/** What sections are called where their usual heading tells what the page is about. */
const SECTIONS: Readonly<Record<string, string>> = {
  now: 'First',
  gates: 'Which',
  'cannot-leave': 'If you stay',
  'ask-first': 'Whom to ask',
  crossings: 'Places',
  detention: 'Take care',
  stays: 'How long',
  stay: 'How long',
  'far-side': 'The other side',
  contacts: 'Numbers',
  level: 'Level',
  map: 'Map',
  changes: 'What changed',
  sources: 'Sources',
  source: 'Source',
  conditions: 'Conditions',
  'for-whom': 'For others',
  names: 'Names',
  neighbours: 'Other places',
  reports: 'What was said',
  steps: 'What to do',
  since: 'Since then',
  'not-stated': 'Not said',
  translation: 'In words',
};

/** What the pages that belong to no record are called. */
const PAGES: Readonly<Record<SitePage, string>> = {
  home: 'What is known',
  crossings: 'Places',
  alerts: 'Messages',
  stay: 'How long',
  levels: 'Levels',
  updates: 'What changed',
  sources: 'Sources',
  subscribe: 'How to hear of news',
  copies: 'How to keep a copy',
  mirror: 'How to check a copy',
  about: 'About these pages',
  safety: 'Who can see what',
};

/** One instruction with its way and its condition: "go now, by land, if safe". */
function tell(
  action: Action,
  { by, condition }: { readonly by: string | undefined; readonly condition: string | undefined },
): string {
  const way = by === undefined ? undefined : `by ${by}`;
  return [TOLD[action], way, condition].filter((part) => part !== undefined).join(', ');
}

/** English words of the neutral view: no country, nationality, issuer or purpose in any of them. */
export const neutral = {
  link: 'Neutral view',
  empty: 'Empty page',
  knownOn: (date: string) => `As known on ${date}.`,
  title: (code: string, date: string) => `${code}: as known on ${date}`,

  words: WORDS,
  listed: (word: string) => `listed ${word}`,
  reported: (word: string) => `reported ${word}`,
  exception: 'closed, but case by case',
  on: (word: string, date: string) => `${word} ${date}`,
  limit: (date: string) => `Not after ${date}.`,
  only: (condition: string) => `Only ${condition}.`,
  /** A condition of more words may name a place: it is only said to be there. */
  condition: (words: string) => (words.split(' ').length <= 2 ? words : 'on a condition'),
  otherSide: 'Warning for the other side.',
  last: (words: string) => `Last: ${words}.`,
  forOthers: 'for others',
  leftOff: 'left off a list',
  ask: 'Ask first.',
  each: 'Look at each one.',
  count: (count: number, words: string) => `${count} ${words}`,
  all: (count: number, words: string) => `all ${count} ${words}`,
  heldBack: (date: string) => `People were HELD BACK ${date}.`,
  stopped: (date: string) => `People were STOPPED ${date}.`,

  tell,
  or: ', or ',
  message: (date: string, words: string) => `${date}: ${words}`,
  seen: (words: string, date: string) => `${words}, seen ${date}`,
  toldOthers: 'Told to others.',
  differ: 'Messages differ.',
  onPage: 'see the page',
  seePage: 'See the page.',
  more: 'More on the page.',
  notConfirmed: (date: string) => `NOT CONFIRMED on ${date}.`,
  replaced: (date: string) => `REPLACED on ${date}.`,
  cancelled: (date: string) => `CANCELLED on ${date}.`,

  heading: (date: string) => `What is known on ${date}`,
  messageOf: (date: string) => `Message of ${date}`,
  places: (count: number) => (count === 1 ? 'One place' : `${count} places`),
  pages: PAGES,
  noCopies: 'This view keeps no copy: a copy would hold addresses that tell what they are about.',
  below: 'To what this page says',
  part: (number: number) => `Part ${number}`,
  logOf: (place: string) => `${place}: what was said`,
  cardOf: (place: string) => `${place}: words to show`,
  sections: SECTIONS,
  others: 'For others',
  further: 'More',
  shortText: 'Short text',
} as const;
