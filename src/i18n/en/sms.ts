import type { Action } from '../../vocabularies/actions.ts';
import type { DerivedStatus, Permission } from '../../vocabularies/statuses.ts';

/** What decides how a status is worded in a short message, besides the status itself. */
interface ShortWording {
  readonly undated: boolean;
  readonly byPress: boolean;
  /** An exception to a general stop. */
  readonly exception: boolean;
  /** For one of the last words that stands alone: a stop is in capitals. */
  readonly alone?: boolean;
}

/** The headline: in capitals, because a short message has no other weight. */
function headline(word: DerivedStatus, wording: ShortWording): string {
  switch (word) {
    case 'open':
      return wording.undated ? 'LISTED OPEN' : 'OPEN';
    case 'conditional':
      return wording.undated ? 'LISTED OPEN WITH CONDITIONS' : 'OPEN WITH CONDITIONS';
    case 'by-authorisation':
      return 'ONLY BY PERMIT';
    case 'case-by-case':
      return 'CASE BY CASE';
    case 'closed':
      return wording.byPress ? 'REPORTED CLOSED' : 'CLOSED';
    case 'do-not-use':
      return 'DO NOT USE';
    case 'not-assessed':
      return 'NOT ASSESSED';
    case 'conflicting':
      return 'REPORTS DISAGREE';
    case 'unknown':
      return 'NOT KNOWN';
    default:
      return word satisfies never;
  }
}

/** One of the last words, after its day: "24 Jul listed open". */
function past(word: DerivedStatus, wording: ShortWording): string {
  const closed = wording.alone ? 'CLOSED' : 'closed';
  switch (word) {
    case 'open':
      return wording.undated ? 'listed open' : 'open';
    case 'conditional':
      return wording.undated ? 'listed open with conditions' : 'open with conditions';
    case 'by-authorisation':
      return 'only by permit';
    case 'case-by-case':
      return wording.exception ? `${closed} to routine traffic, case by case` : 'case by case';
    case 'closed':
      return wording.byPress ? `reported ${closed}` : closed;
    case 'do-not-use':
      return 'do not use';
    case 'not-assessed':
      return 'left off the list';
    case 'conflicting':
      return 'reports disagreed';
    case 'unknown':
      return 'not known';
    default:
      return word satisfies never;
  }
}

const SAID: Readonly<Record<Permission | 'closed' | 'do-not-use', string>> = {
  open: 'open',
  conditional: 'open with conditions',
  'by-authorisation': 'open by permit',
  'case-by-case': 'case by case',
  closed: 'closed',
  'do-not-use': 'do not use',
};

const TOLD: Readonly<Record<Action, string>> = {
  'leave-now': 'leave now',
  shelter: 'shelter',
  prepare: 'make ready to leave',
  'avoid-travel': 'do not travel there',
  monitor: 'follow the news',
  'all-clear': 'the danger has passed',
};

/** English words of short messages. */
export const sms = {
  headline,
  past,
  said: SAID,
  on: (word: string, date: string) => `${word} on ${date}`,
  at: (word: string, date: string) => `${word} ${date}`,
  place: (name: string, pair: string) => `${name}, ${pair}`,
  pair: (from: string, to: string) => `${from}-${to}`,
  border: (pair: string) => `${pair} border`,
  conditions: 'with conditions',
  condition: (text: string) => `Condition: ${text}.`,
  routine: (holders: string, date: string) =>
    `CLOSED to routine traffic${date && ` ${date}`}; ${holders} case by case`,
  via: (through: string) => `via ${through}`,
  wholeBorder: 'whole border',
  allBut: (count: number) => `to all but ${count} nationalities`,
  /** A stop that spares only nationals on their way home. */
  returnsOnly: 'returns only',
  farSide: (place: string, issuer: string) => `Far side ${place}: ${issuer} says DO NOT TRAVEL`,
  farSideOnce: (place: string, issuer: string, date: string) =>
    `Far side ${place}: ${issuer} said DO NOT TRAVEL ${date}`,
  farSideShort: (issuer: string) => `Far side: ${issuer} says DO NOT TRAVEL`,
  withException: ', with an exception',
  heldBack: (date: string) => `People were HELD BACK ${date}.`,
  stopped: (date: string) => `People were STOPPED ${date}.`,
  limit: (date: string) => `Do not rely on it after ${date}.`,
  goOnly: (condition: string) => `Go only ${condition}.`,
  /** "if it is safe to do so" gives "if safe". */
  shortCondition: (condition: string) =>
    condition.replace(/^if it is (\w+)(?: to do so)?$/, 'if $1'),
  notKnown: (date: string) => `NOT KNOWN on ${date}.`,
  last: (words: string) => `Last: ${words}.`,
  lastOnPage: 'Last words: see its page.',
  /** In place of a status of which no wording fits. */
  statusOnPage: (date: string) => `SEE THE PAGE for the status on ${date}. Ask first.`,
  /** In place of an alert in force of which no wording fits: it may not lose a word. */
  alertOnPage: 'READ IT ON THE PAGE, it does not fit here.',
  toldOnPage: 'What it said: see its page.',
  noReport: 'No report found.',
  ask: 'Ask before you go.',
  askShort: 'Ask first.',
  let: (date: string, issuer: string, who: string) => `${date} ${issuer} let ${who} in`,
  leftOff: (issuer: string) => `left off the ${issuer} list`,
  leftOffNoReason: (issuer: string) => `left off the ${issuer} list, no reason given`,
  issuerSaid: (issuer: string, words: string) => `${issuer} said ${words}`,
  both: (issuer: string, document: string, date: string, words: readonly string[]) =>
    `${issuer}'s ${document} of ${date} says both ${words.join(' and ')}.`,
  page: 'page',
  doNotUse: (issuer: string, document: string) =>
    `DO NOT USE, says ${issuer} (${document}, not withdrawn). This holds until ${issuer} withdraws it.`,
  notCurrent: 'NOT CURRENT.',

  crossings: (count: number, words: string) => `${count} ${words}`,
  warned: (count: number) => `(${count} with a DO NOT TRAVEL warning)`,
  borderFor: (border: string, holders: string) => `${border} for ${holders}`,
  allNotKnown: (count: number, date: string) => `NOT KNOWN on ${date} at all ${count} crossings.`,
  differ: (count: number, date: string) =>
    `its ${count} crossings differ on ${date}. Look at each one.`,
  eachOnItsPage: 'The last words on each are on its page.',

  told: TOLD,
  alertFor: (alert: string, holders: string, country: string) =>
    `${alert} for ${holders} in ${country}`,
  alertTo: (alert: string, holders: string) => `${alert} for ${holders}`,
  alertAbout: (alert: string, country: string) => `${alert}, ${country}`,
  alertOf: (issuer: string, date: string) => `${issuer} alert ${date}`,
  by: (way: string) => `by ${way}`,
  or: '; or ',
  notRecorded: 'What it told people to do is not in our records.',
  notConfirmed: (date: string) => `NOT CONFIRMED on ${date}.`,
  wasReplaced: (date: string) => `REPLACED on ${date}.`,
  wasCancelled: (date: string) => `CANCELLED on ${date}.`,
  itTold: (holders: string, words: string) => `It told ${holders}: ${words}.`,
} as const;
