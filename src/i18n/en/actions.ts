import type { Action } from '../../vocabularies/actions.ts';

interface ActionWording {
  readonly country: string;
  /** "land", "air", "sea", where the issuer said which way. */
  readonly by: string | undefined;
  /** As the issuer printed it: "if it is safe to do so". */
  readonly condition: string | undefined;
}

const withParts = (verb: string, { by, condition }: ActionWording): string =>
  [verb, by ? `by ${by}` : undefined, condition].filter(Boolean).join(', ');

/** What to do, said to the reader. */
function imperative(action: Action, wording: ActionWording): string {
  switch (action) {
    case 'leave-now':
      return `${withParts(`Leave ${wording.country} now`, wording)}.`;
    case 'shelter':
      return `${withParts('Shelter where you are', wording)}.`;
    case 'prepare':
      return `${withParts(`Make ready to leave ${wording.country}`, wording)}.`;
    case 'avoid-travel':
      return `${withParts(`Do not travel to ${wording.country}`, wording)}.`;
    case 'monitor':
      return `${withParts('Follow the news', wording)}.`;
    case 'all-clear':
      return `${withParts(`The danger in ${wording.country} has passed`, wording)}.`;
    default:
      return action satisfies never;
  }
}

/** What an issuer tells its citizens, said about it. */
function reported(
  action: Action,
  issuer: string,
  wording: ActionWording,
  standing: boolean,
): string {
  const now = standing ? '' : ' now';
  switch (action) {
    case 'leave-now':
      return `${withParts(`${issuer} tells its citizens to leave ${wording.country}${now}`, wording)}.`;
    case 'shelter':
      return `${withParts(`${issuer} tells its citizens to shelter where they are`, wording)}.`;
    case 'prepare':
      return `${withParts(`${issuer} tells its citizens to make ready to leave ${wording.country}`, wording)}.`;
    case 'avoid-travel':
      return `${withParts(`${issuer} tells its citizens not to travel to ${wording.country}`, wording)}.`;
    case 'monitor':
      return `${withParts(`${issuer} tells its citizens to follow the news`, wording)}.`;
    case 'all-clear':
      return `${withParts(`${issuer} says that the danger in ${wording.country} has passed`, wording)}.`;
    default:
      return action satisfies never;
  }
}

/** What was told on a past day, short enough for a list: "shelter in place". */
function short(action: Action, wording: ActionWording): string {
  const verbs: Record<Action, string> = {
    'leave-now': 'leave now',
    shelter: 'shelter where you are',
    prepare: 'make ready to leave',
    'avoid-travel': 'do not travel',
    monitor: 'follow the news',
    'all-clear': 'the danger has passed',
  };
  return withParts(verbs[action], wording);
}

/** English words for instructions and alerts. */
export const actions = {
  imperative,
  reported,
  short,
  or: ', or ',
  by: { land: 'land', air: 'air', sea: 'sea' },
  toCountries: (names: string) => `To ${names}.`,
  lookAgain: (date: string) => `Look for a newer alert after ${date}.`,
  until: (date: string) => `In force until ${date}.`,
  differ: 'They differ.',
  ranOut: 'This alert is past its end. It is not confirmed since.',
  lastInstructions: (issuer: string) => `Last ${issuer} instructions, not confirmed since`,
  lastInstruction: (issuer: string) => `Last ${issuer} instruction, not confirmed since`,
  advisorySeen: (name: string, date: string) => `${name}, last seen ${date}`,
  lastAlert: (date: string) => `Last alert: ${date}.`,
  laterAlert: 'A later alert',
  alertOf: (name: string, date: string) => `${name} of ${date}`,
  notInRecords: (issuer: string) =>
    `What ${issuer} tells its own citizens to do is not in our records.`,
  noInstruction: (country: string) => `No instruction for ${country} is in our records.`,
  noCrossingConfirmed: (today: boolean, date: string) =>
    today ? 'No crossing is confirmed today.' : `No crossing is confirmed on ${date}.`,
  lastWord: (issuer: string, date: string, who: string) =>
    `Last word of a way out: ${[issuer, date, who].filter((part) => part !== '').join(', ')}.`,
  openCrossings: (date: string) => `Open on ${date}`,
  waysOut: 'Named as a way out',
  doNotUse: 'Do not use:',
  borderWith: (country: string) => `${country} border`,
  cannotLeave: 'I cannot leave',
  whomToAsk: 'Whom to ask',
  allCrossings: 'All crossings',
  otherCountries: 'Other countries',
  replacedOn: (date: string) => `Replaced on ${date} by a newer alert of the same issuer.`,
  replacedByIssuer: (date: string) => `Replaced on ${date}, as its issuer says.`,
  replacedNotSaid: 'Its issuer does not say that it replaces the older one.',
  state: {
    'in-force': 'In force',
    lapsed: 'Past its end, not confirmed since',
    replaced: 'Replaced',
    cancelled: 'Cancelled',
  },
} as const;
