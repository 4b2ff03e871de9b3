/** English words for documents, and of the page that lists them. */
export const sources = {
  title: 'Sources',
  /** What a document is called, with its issuer. */
  named: (issuer: string, document: string) => `${issuer} ${document}`,
  description: (date: string) =>
    `Every document in our records, by issuer, and what rests on it. Known on ${date}.`,
  lead: 'Every status, level, rule and number here rests on one of these documents.',
  howWeRead:
    'Many official texts were not found. We then read press copies. Quotation marks hold the words of the copy that we read.',
  traces:
    'Links marked “leaves traces” lead away from this site. Your network can see that you open them.',
  issuerPage: 'Its site:',
  issuerTitle: (name: string) => `Sources: ${name}`,
  issuerDescription: (name: string, date: string) =>
    `Every document of ${name.replace(/\.$/, '')} in our records, and what rests on it. Known on ${date}.`,
  issuerKinds: {
    government: 'Governments',
    authority: 'Authorities',
    press: 'Press',
    reference: 'Maps and lists of places',
  },
  allIssuers: 'All issuers',
  documents: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  newest: (date: string) => `newest ${date}`,
  dateNotStated: 'Date not stated',
  notFound: 'The official page was not found.',
  pressCopies: 'Read in press copies; the official page was not found.',
  copies: 'Copies:',
  copyDateNotStated: 'date not stated',
  copyOf: 'A copy of:',
  seenOn: (dates: string) => `Copies of the page were read as of ${dates}.`,
  readOn: (date: string) => `We read it on ${date}.`,
  licence: (name: string) => `Licence: ${name}.`,
  address: 'Address:',
  open: 'Open (leaves traces)',
  uses: 'What rests on it:',
  kinds: {
    alert: (count: number) => (count === 1 ? 'alert' : `${count} alerts`),
    report: (count: number) => (count === 1 ? '1 place' : `${count} places`),
    level: (count: number) => (count === 1 ? 'level' : `${count} levels`),
    standing: () => 'advice',
    region: (count: number) => (count === 1 ? 'warning' : 'warnings'),
    entry: (count: number) => (count === 1 ? 'stay' : 'stays'),
    passport: () => 'passport validity',
    contact: (count: number) => (count === 1 ? 'contact' : 'contacts'),
    position: (count: number) => (count === 1 ? 'position' : 'positions'),
    scale: () => 'scale of levels',
  },
  use: {
    level: (country: string, label: string) => `${country}, level: ${label}`,
    standing: (country: string, quote: string) => `${country}: “${quote}”`,
    region: (country: string, name: string) => `${country}, warning: ${name}`,
    entry: (country: string, passport: string) => `${country}, entry with a ${passport}`,
    passport: (country: string, passport: string) =>
      `${country}, how long a ${passport} must be valid`,
    contact: (name: string) => `Contact: ${name}`,
    position: (name: string) => `Position of ${name}`,
    scale: 'The scale of levels',
  },
} as const;
