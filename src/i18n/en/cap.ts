/** English words of messages of the Common Alerting Protocol, which travel without their page. */
export const cap = {
  event: 'Security alert',
  senderName: {
    'not-government': (site: string) => `${site} (not a government site)`,
    government: (site: string) => `${site} (a government site)`,
  },
  source: (issuer: string, title: string, date: string) => `${issuer}: “${title}” (${date}).`,
  passedOn: {
    'not-government': (site: string) =>
      `Passed on by ${site}, which is not a government site. The issuer of the alert stands in source.`,
    government: (site: string) =>
      `Passed on by ${site}, which is a government site. The issuer of the alert stands in source.`,
  },
  sentDated: (date: string) => `The issuer dated it ${date}; the hour of issue is not known.`,
  dayNotSure: 'Of the days that it can be, sent is the first.',
  endPrinted: 'The issuer printed the end.',
  endNotPrinted:
    'The issuer printed no end: expires is the end of the day by which we wanted to look again.',
  version: (number: number) =>
    `Message ${number} about this alert. It takes the place of those before it.`,
  said: 'As the alert gave it:',
  claim: (place: string, words: string) => `${place}: ${words}.`,
  until: (date: string) => `Do not rely on it after ${date}.`,
  doNotUse: (issuer: string, date: string) => `Do not use, says ${issuer} (${date})`,
  link: 'The same for alerting systems (CAP 1.2)',
} as const;
