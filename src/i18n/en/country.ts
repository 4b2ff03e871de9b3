/** English words of the country page and its tables. */
export const country = {
  table: {
    caption: (country: string, holders: string, date: string) =>
      `Out of ${country}, for ${holders}. Known on ${date}.`,
    captionPast: 'A mark in outline is what somebody said on the day beside it. It is not current.',
    captionIn: (country: string, holders: string, date: string) =>
      `Into ${country}, for ${holders}. Known on ${date}.`,
    captionAll: (holders: string, date: string) => `For ${holders}. Known on ${date}.`,
    crossing: 'Crossing',
    status: 'Status and its dates',
    says: 'Says',
    condition: 'Condition',
    farSide: 'Other side',
    stay: 'Stay there',
  },
  title: (name: string, headline: string) => (headline ? `${name}: ${headline}` : name),
  description: (name: string, holders: string, headline: string, date: string) =>
    `${name}, for ${holders}. ${headline} Every crossing with its status, date and source. Known on ${date}.`,
  passportValid: (rules: string) => `Passport: ${rules}`,
  notNamedAlone: (border: string) => `${border}: crossings not named alone`,
  to: (name: string) => `to ${name}`,
  fromTo: (from: string, to: string) => `${from} to ${to}.`,
  otherSide: (warning: string) => `Other side: ${warning}`,
  noRegionWarning: (area: string, issuer: string) => `${area}: no ${issuer} regional warning found`,
  noRegionWarningHere: (issuer: string) => `No ${issuer} regional warning found`,
  notInText: (date: string) => `not in its text of ${date}, whether it still holds is not known`,
  regionSays: {
    'do-not-travel': (name: string, issuer: string) => `${name}: ${issuer} says do not travel`,
    'avoid-non-essential': (name: string, issuer: string) =>
      `${name}: ${issuer} says avoid non-essential travel`,
    'staff-restricted': (name: string, issuer: string) =>
      `${name}: ${issuer} restricts its own staff`,
    'permit-needed': (name: string, issuer: string) =>
      `${name}: a permit is needed, says ${issuer}`,
  },
  passportBlock: (passport: string) => `With a ${passport}`,
  anyOther: 'With any other passport',
  anyOtherText:
    'The words above are for the passports named. Each crossing’s page shows every report and for whom it is.',
  passportValidity: 'Passport',
  numberOf: (date: string) => `as of ${date}`,
  seenOn: (date: string) => `seen on ${date}`,
  contactClosed: (date: string, issuer: string) =>
    `Closed since ${date} (${issuer}). A reopening is not known.`,
  contactOpen: (date: string, issuer: string) => `Open again since ${date} (${issuer}).`,
  instead: 'Try instead:',
  channel: {
    phone: 'Phone',
    emergency: 'Emergency',
    email: 'E-mail',
    web: 'Web',
    address: 'Address',
  },
  leavesTraces: 'opening it leaves traces',
  level: (code: string, label: string) => `Level ${code}: ${label}`,
  lastSeen: (date: string) => `last seen ${date}`,
  noReview: 'no review date printed',
  reasons: (list: string) => `Reasons: ${list}.`,
  allCountries: 'All countries by level',
  noLevel: 'No level in our records',
  changesMore: 'All changes',
  restsOnIt: 'What rests on it',
  pressCopies: 'read in press copies; the official page was not found',
  readIn: (names: string) => `Read in: ${names}.`,
  published: (date: string) => `of ${date}`,
  readOn: (date: string) => `read on ${date}`,
} as const;
