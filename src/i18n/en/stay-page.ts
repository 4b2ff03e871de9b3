/** English words of the page about stays. */
export const stayPage = {
  title: 'How long you may stay',
  description: (date: string) =>
    `Visa, days and last day of stay, for each country and passport, with sources. Known on ${date}.`,
  lead: 'Each rule stands with its document and its day. One passport’s stay is never lent to another.',
  assumptions: [
    'The stay goes with the passport you show when you enter.',
    'The day you enter and the day you leave both count, whatever the hour.',
    'The last days below assume no earlier stay in the same country. If you were there before, you have fewer days.',
    'A rule on paper is not a promise. Ask before you set out.',
  ],
  withPassport: (passport: string) => `With a ${passport}`,
  label: { stay: 'Visa and stay', condition: 'Condition', passport: 'Passport valid' },
  dated: (text: string, source: string, date: string) => `${text} (${source}, ${date})`,
  datedOld: (text: string, source: string, date: string) =>
    `${text} (${source}, ${date}; not confirmed since)`,
  behindDoNotUse: (countries: string) =>
    `No stay is given for ${countries}: the border there is marked “do not use”.`,
  caption: (passport: string, date: string) =>
    `Last day of stay with a ${passport}, with no earlier stay. Known on ${date}.`,
  rule: (country: string, parts: string) => `${country}: ${parts}.`,
  part: (words: string, date: string) => `${words} (${date})`,
  partOld: (words: string, date: string) => `${words} (${date}, not confirmed since)`,
  onlyIfEntered:
    'A last day counts only if you may enter. Look at the visa and the conditions above first.',
  entry: 'Day of entry',
  enterOn: (date: string) => `Enter on ${date}`,
  leaveBy: (country: string) => `${country}: leave by`,
  byCalendarYear: (date: string) => ` (if “per year” means calendar years: ${date})`,
  noEnd: 'no end by this rule',
  perYear:
    '“Per year” is not defined by its source. We count any 365 days and print the earlier last day first.',
  noTable: 'No last day can be counted: the length of stay is not known.',
} as const;
