/** English words of the page about the site. */
export const about = {
  title: 'What this is and is not',
  description: (site: string) =>
    `What ${site} is, how it decides a status, what “not known” means, who keeps it, and how to report a mistake.`,
  purpose: (question: string) => `It answers one question: ${question}`,

  isHeading: 'What it is',
  is: [
    'A list of what governments, authorities and the press said about land borders, each with its day and its source.',
    'A page that works without scripts, on a slow line, on paper and read aloud over a telephone.',
  ],
  isNotHeading: 'What it is not',
  isNot: [
    'It is not the word of an embassy. Ask one before you set out.',
    'It is not live. Nobody watches the borders for this site.',
    'It is not a promise that you can cross. The guards at the border decide.',
  ],

  statusHeading: 'How a status is decided',
  status: [
    'No status is stored. We keep dated reports: who said what, of which crossing, for whom, and on which day.',
    'For your passport and your way, the newest report that applies decides, whoever said it.',
    'A report that a crossing is open counts only for those whom it names, or for the issuer’s own citizens.',
    'A report that a crossing is closed counts for everyone whom it does not leave out.',
    'A newer “closed” ends an “open” at once. A newer “open” against another issuer’s “closed” that still held reads “Reports disagree”.',
    '“Do not use” holds until the issuer that said it withdraws it, whatever its age.',
    'The press alone never makes a crossing open. It can make it “Reported closed”.',
    'A crossing is green only if an authority’s dated report names your passport, still holds, and has no condition or warning beside it.',
  ],
  wordsHeading: 'What the words mean',
  wordsCaption: 'The words for a crossing',
  wordsHead: { word: 'Word', meaning: 'What it means' },

  limitHeading: 'How long a status holds',
  limit: (days: number) => `A status holds for ${days} days after the day of its report.`,
  limitOf: (country: string, days: number) => `For ${country} it holds for ${days} days.`,
  limitEnd: 'A printed end can make it shorter. Nothing makes it longer.',
  limitAfter:
    'After its limit we do not know. The page then says “Not known”, with the last words under it in the past tense.',
  unknownHeading: 'What “not known” means',
  unknown: [
    '“Not known” is not “closed”, and it is not “probably open”. Nobody told us anything that still holds.',
    'We looked and found nothing newer: that is printed with its day. It does not make an old report new.',
    'Silence is not an answer. A crossing that left a list is “Not assessed”, not “closed”.',
  ],

  neverHeading: 'What we never do',
  never: [
    'We never print a status without its date and its source.',
    'We never average issuers, and never rank them.',
    'We never turn missing data into a level or a status.',
    'We never offer a border marked “do not use” as a way.',
  ],

  buildHeading: 'When the next page is due',
  made: (date: string) => `This page was made on ${date}.`,
  due: (hours: number, date: string) =>
    `A new one is due every ${hours} hours: the next by the end of ${date} (UTC).`,
  late: 'If that day has passed and this page is still here, nobody has made a new one. Trust it less.',
  noneDue: 'No day is set for the next one.',
  maintainedUntil: (date: string) => `The site is looked after until ${date}.`,

  keeperHeading: 'Who keeps it, and how to report a mistake',
  keeper: (publisher: string) => `${publisher} keeps this site.`,
  mistake:
    'Write to this address. Name the page, the sentence and, if you can, a source with its date:',
  mistakeCare: 'Your mail provider can see that you wrote. Do not send names of people in danger.',
  corrections:
    'A mistake is mended by a new, dated report that names the old one. The old one stays in the log.',

  privacyHeading: 'What this site stores',
  privacy: [
    'No cookies. Nothing is stored on your device by these pages, and no other site is asked for anything.',
    'Your browser’s own history and your network can still show that you were here.',
  ],

  copies: 'Anyone may copy this site and pass it on.',
  checkCopy: 'How to check a copy',

  licenceHeading: 'Licences',
  licence: 'Facts come from the documents on the page of sources. Their licences, where known:',
  allSources: 'All sources',
  code: 'The code of the site is under the MIT licence.',
} as const;
