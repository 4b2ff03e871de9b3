import type { DerivedStatus } from '../../vocabularies/statuses.ts';

/** What decides how a status is worded, besides the status itself. */
export interface StatusWording {
  /** The page prints no day of its own for the status: "Listed as open". */
  readonly undated: boolean;
  /** A stop of the press: "Reported closed". */
  readonly byPress: boolean;
  /** An exception to a general stop: "Closed to routine traffic; case by case". */
  readonly exception: boolean;
  /** For a title, which is cut off after 70 characters. */
  readonly brief?: boolean;
}

function presentWord(word: DerivedStatus, wording: StatusWording): string {
  switch (word) {
    case 'open':
      return wording.undated ? 'Listed as open' : 'Open';
    case 'conditional':
      return wording.undated ? 'Listed as open, with conditions' : 'Open with conditions';
    case 'by-authorisation':
      return 'Only with authorisation';
    case 'case-by-case':
      if (!wording.exception) return 'Case by case';
      return wording.brief ? 'Closed; case by case' : 'Closed to routine traffic; case by case';
    case 'closed':
      return wording.byPress ? 'Reported closed' : 'Closed';
    case 'do-not-use':
      return 'Do not use';
    case 'not-assessed':
      return 'Not assessed';
    case 'conflicting':
      return 'Reports disagree';
    case 'unknown':
      return 'Not known';
    default:
      return word satisfies never;
  }
}

function pastWord(word: DerivedStatus, wording: StatusWording): string {
  switch (word) {
    case 'open':
      return wording.undated ? 'was listed as open' : 'was open';
    case 'conditional':
      return wording.undated ? 'was listed as open with conditions' : 'was open with conditions';
    case 'by-authorisation':
      return 'was only with authorisation';
    case 'case-by-case':
      return wording.exception ? 'was closed to routine traffic, case by case' : 'was case by case';
    case 'closed':
      return wording.byPress ? 'was reported closed' : 'was closed';
    case 'do-not-use':
      return 'said: do not use';
    case 'not-assessed':
      return 'was left off the list';
    case 'conflicting':
      return 'reports disagreed';
    case 'unknown':
      return 'was not known';
    default:
      return word satisfies never;
  }
}

/** English words for statuses. */
export const statuses = {
  present: presentWord,
  past: pastWord,
  presentOn: (word: string, date: string) => `${word} on ${date}`,
  notKnownToday: 'Not known today',
  notKnownOn: (date: string) => `Not known on ${date}`,
  lastWordHere: 'Last word on this page:',
  forPassports: (holders: string) => `for ${holders}`,
  toClasses: (names: string) => `to ${names}`,
  toAllBut: (names: string) => `to all but ${names}`,
  forAllBut: (names: string) => `for all but ${names}`,
  toPeople: 'to people',
  people: (names: string) => `(${names})`,
  toFreight: 'for freight',
  press: 'press',
  wholeBorder: 'whole border',
  before: 'before that',
  wholeBorderNotNamed: 'whole border; this crossing is not named',
  leftOffList: (issuer: string) => `was left off the ${issuer} list, without a reason`,
  contradictedItself: (issuer: string) => `the ${issuer} text contradicted itself`,
  limitShort: (date: string) => `Do not rely on it after ${date}`,
  limitLong: (date: string) => `Do not rely on this after ${date}`,
  says: (source: string, forWhom: string) => (forWhom ? `${source}, ${forWhom}` : source),
  leaving: (forWhom: string, country: string) => `${forWhom} leaving ${country}`,
  goOnly: (condition: string) => `Go only ${condition}`,
  neededAuthorisation: (date: string) => `Needed authorisation on ${date}. Assume it still does.`,
  needsAuthorisation: 'Ask for authorisation before you approach the border.',
  authority: (name: string) => `Decided by: ${name}`,
  through: (name: string) => `Ask through: ${name}`,
  documents: (names: string) => `Needed: ${names}`,
  leadTime: (text: string) => `Takes: ${text}`,
  documentsShort: 'documents',
  leadTimeShort: 'lead time',
  notStated: (what: string) => `Not stated: ${what}.`,
  leadTimeNotStated: 'How long it takes is not stated.',
  documentsNotStated: 'Which documents are needed is not stated.',
  nothingNewer: (date: string) => `Nothing newer found by ${date}.`,
  askFirst: 'Ask before you set out.',
  asOfNotSaid: 'as of which day is not said',
  practice: {
    'let-through': 'people were let through',
    'held-back': 'people were held back',
    stopped: 'people were stopped',
  },
  oldBy: (age: string) => `${age} old`,
  age(days: number): string {
    if (days < 1) return 'less than a day';
    if (days === 1) return '1 day';
    if (days < 60) return `${days} days`;
    const months = Math.floor(days / 30.44);
    if (months < 24) return `${months} months`;
    return `${Math.floor(months / 12)} years`;
  },
  doNotUseSays: (issuer: string, date: string) =>
    `${issuer} warned against this border on ${date} and has not withdrawn it, as far as we found.`,
  groups: {
    'way-out': 'Named as a way out',
    'way-out-with-warning': 'Named as a way out, onto a region with a do-not-travel warning',
    'by-authorisation': 'Only with authorisation, or case by case',
    closed: 'Closed',
    'not-known': 'Not known',
    'do-not-use': 'Do not use',
  },
} as const;
