/** English words for changes, and of the page that lists them. */
export const changes = {
  title: 'What changed',
  description: (date: string) =>
    `Every change of an instruction, level, crossing, stay, contact and warning, newest first. Known on ${date}.`,
  lead: 'Newest first. Each change stands on the day on which it became known. An outline mark is what was said then.',
  derived:
    'Changes of facts are made from the records, never typed. A status that ran out is a change too.',
  none: 'No change is in our records.',

  onDay: (words: string, date: string) => `${words} on ${date}`,
  about: (words: string, people: string) => `${words} (${people})`,
  asOfNotSaid: 'as of which day is not said',
  before: (words: string) => `Before: ${words}.`,
  mends: {
    corrected: (words: string) => `It corrects: ${words}.`,
    withdrawn: (words: string) => `It withdraws: ${words}.`,
  },
  leftOut: (issuer: string) => `was left off the newer ${issuer} list, without a reason`,
  ranOut: (word: string, limit: string, holders: string) =>
    `“${word}” was not to be relied on after ${limit}, for ${holders}.`,

  level: (country: string, code: string, label: string, issuer: string, date: string) =>
    `${country}: level ${code}, ${label} (${issuer}, ${date})`,
  levelSame: 'The level is the same as before.',
  levelBefore: (code: string, label: string, date: string) =>
    `Before: level ${code}, ${label}, ${date}.`,
  standing: (country: string, issuer: string, quote: string) =>
    `${country}: advice of ${issuer}, first seen on this day: “${quote}”`,
  stay: (country: string, passport: string, rule: string) => `${country}, ${passport}: ${rule}`,
  stayNotStated: 'neither visa nor stay is stated',
  contact: {
    open: (date: string) => `open since ${date}`,
    closed: (date: string) => `closed since ${date}`,
  },
  region: {
    says: (country: string, name: string, advice: string, issuer: string) =>
      `${country}, ${name}: ${advice}, says ${issuer}`,
    began: (date: string) => `since ${date}`,
    'not-named':
      'a newer text of the issuer does not name it; whether the warning still holds is not known',
    ended: 'the end that its issuer printed has passed',
  },
} as const;
