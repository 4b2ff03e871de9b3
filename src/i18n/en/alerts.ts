/** English words of the list of alerts and of the page of one alert. */
export const alerts = {
  title: 'Alerts',
  description: (date: string) =>
    `Every alert in our records: who issued it, when, for whom, and until when. Known on ${date}.`,
  lead: 'Each alert has its own page with its words, its crossings and its sources.',
  inForce: 'In force',
  past: 'Past',
  noneInForce: (date: string) =>
    `Of the alerts in our records, none is in force on ${date}. An alert that ran out is not the same as an all-clear.`,
  none: 'No alert is in our records.',
  all: 'All alerts',

  named: (issuer: string, date: string) => `${issuer} alert of ${date}`,
  tells: (issuer: string, holders: string, words: string) =>
    `${issuer} tells ${holders}: ${words}.`,
  told: (date: string, issuer: string, holders: string, words: string) =>
    `On ${date}, ${issuer} told ${holders}: ${words}.`,
  alsoTold: (words: string) => `Or: ${words}.`,
  notKnownWhatTold: 'Its main instruction is not in our records.',
  forWhom: (holders: string, countries: string) => `For ${holders}. About ${countries}.`,

  endPrinted: (date: string) => `In force until ${date}, as its issuer printed.`,
  endNotPrinted: (date: string) =>
    `In force. No end is printed: look for a newer alert after ${date}.`,
  endedPrinted: (date: string) => `Its printed end was ${date}. Not confirmed since.`,
  endedNotPrinted: (date: string) =>
    `No end was printed. It was due to be looked at again by ${date}. Not confirmed since.`,
  cancelled: 'Cancelled by its issuer.',
  newerAlert: 'The newer alert:',

  pageDescription: (name: string, holders: string, state: string) =>
    `${name}, for ${holders}. ${state}. Its steps, its crossings as it gave them, and what is known since.`,
  label: {
    forWhom: 'For',
    about: 'About',
    sent: 'Sent',
    replaces: 'Replaces',
    speaksOf: 'Speaks of',
    event: 'Event',
  },
  typeCancel: 'It cancels:',
  replaces: {
    'issuer-stated': 'Its issuer says so.',
    'newer-same-issuer': 'Its issuer does not say so: it is the newer alert of the same issuer.',
  },

  steps: 'What it told people to do',
  stepsDated: (date: string) => `As the alert gave these steps on ${date}.`,
  group: {
    everyone: 'Everyone',
    leaving: 'If you leave',
    'cannot-leave': 'If you cannot leave',
    'dual-nationals': 'Dual nationals',
  },

  table: {
    heading: 'The crossings as this alert gave them',
    caption: (date: string, holders: string) =>
      `As the alert of ${date} gave them, for ${holders}.`,
    captionPast: 'An outline mark is what the alert said of that day. It is not current.',
    notCurrent: (date: string) => `Not current on ${date}`,
    none: 'No status of a crossing from this alert is in our records.',
    old: (age: string, date: string) => `This table is ${age} old on ${date}.`,
    fresh: (date: string) => `This table is of the day of the page, ${date}.`,
    each: 'For what is known since, open the page of the crossing.',
    since: 'What is known since',
    stay: 'Stay, as the alert gave it',
    windowNotStated: 'the period is not stated',
    groups: {
      open: 'Named as open',
      asked: 'Named as possible with authorisation, or case by case',
      closed: 'Named as closed',
      'do-not-use': 'Do not use',
    },
  },
  doNotUseHolds: (issuer: string) =>
    `This warning is for everyone. It holds until ${issuer} withdraws it, whatever its age.`,
  notStated: 'What the alert does not say',
  body: 'The alert in our words',
  source: 'Where we read it',
} as const;
