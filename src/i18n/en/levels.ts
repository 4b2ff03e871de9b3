/** English words of the page about levels. */
export const levels = {
  title: 'Levels',
  description: (date: string) =>
    `What each level means, and every level of every issuer for each country with its dates. Known on ${date}.`,
  lead: 'A level is the word of one issuer. We never average levels, compare issuers or fill in a missing one.',
  notAction: 'A level does not say what to do. Look at the instruction of the country first.',
  neverLapses:
    'A level holds until its issuer changes it. What ages is the day on which it was last seen.',
  scales: 'The scales',
  scaleCaption: (issuer: string) => `The scale of ${issuer}, the mildest level first.`,
  head: { code: 'Level', label: 'Its words', meaning: 'What it means', colour: 'Colour' },
  scaleSource: 'Source of this scale:',
  noScale: 'No scale is in our records.',
  history: (country: string) => `${country}: every level in our records`,
  noLevel: 'No level in our records. That is not a low level.',
  newest: (issuer: string) => `${issuer}, newest first`,
  line: (code: string, label: string) => `Level ${code}: ${label}`,
  lastSeen: (date: string) => `Last seen on ${date}.`,
  neverSeen: 'We read no later copy of it.',
  reviewed: (date: string) => `Reviewed by its issuer on ${date}.`,
  noReview: 'No review date is printed.',
  source: 'Source:',
} as const;
