/** English words of the frame and of the pages about the site. */
export const site = {
  notGovernment: 'Not a government site',
  skip: 'Skip to the content',
  leavePage: 'Leave page',
  rebuilt: (date: string) => `Rebuilt as it stood on ${date}. Not current.`,
  paperLimit: 'Stop trusting this sheet after',
  unmaintained: (date: string) => `Nobody keeps this site any more. Last looked after on ${date}.`,
  footer: (name: string, date: string) =>
    `${name} is not a government site. Page made on ${date}. Every status names its issuer and its date.`,
  nav: {
    about: 'What this is and is not',
    crossings: 'All crossings',
    alerts: 'Alerts',
    stay: 'Stays',
    levels: 'Levels',
    updates: 'What changed',
    subscribe: 'Subscribe',
    sources: 'Sources',
    safety: 'Your safety',
    home: 'All countries',
  },
  about: (date: string) => `about ${date}`,
  either: (one: string, other: string) => `${one} or ${other}`,
  holdersOf: (country: string) => `holders of a passport of ${country}`,
  passportOf: (country: string) => `passport of ${country}`,
  movedTo: 'This page is at',
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. Addresses here never change, so it may be mistyped.',
  },
  forHolders: (holders: string) => `For ${holders}.`,
  anotherPassport: 'Another passport?',
} as const;
