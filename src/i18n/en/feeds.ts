/** English words of feeds, and of the page that explains them. */
export const feeds = {
  name: (site: string, about: string) => `${site}: ${about}`,
  about: {
    updates: 'every change',
    country: (country: string) => country,
    crossings: 'crossings and borders',
    alerts: 'alerts',
    cap: 'alerts in force',
  },
  subtitle: (site: string) =>
    `${site} is not a government site. Every entry names its day and its source. What an entry says was so on its day; open the page for what is known since.`,
  correction: 'Correction',
  withdrawal: 'Withdrawn',
  source: 'Source:',
  known: (date: string) => `Known since ${date}.`,
  words: (words: string) => `In its words: “${words}”.`,
  page: 'Open the page for what is known since.',
  endPrinted: (date: string) => `Its issuer printed this end: ${date}.`,
  endNotPrinted: (date: string) => `No end is printed. Look for a newer alert after ${date}.`,

  title: 'Subscribe to changes',
  description: (site: string) =>
    `Let ${site} come to you: every change of an instruction, crossing, stay or warning, in a feed reader, a calendar or an alerting system.`,
  lead: 'A feed is a file that lists what changed. A feed reader looks at it for you and shows what is new.',
  noMail: 'You give us no name and no address.',
  how: 'How to use a feed',
  steps: [
    'Install a feed reader, or open the one that you have. Some mail programs read feeds too.',
    'Copy the address of a feed below.',
    'In the reader, choose “Add feed” or “Subscribe”, and paste the address.',
    'Let the reader look once an hour or more often.',
  ],
  care: 'Before you subscribe',
  cares: [
    'A feed tells what changed, on which day. What is open is on the page of the crossing.',
    'A feed reader keeps what it has fetched on your device. Whoever holds the device can read it.',
    'Whoever runs your network, or the server of this site, can see that a device asked for a file.',
    'A reader that works in the cloud tells its operator what you read.',
    'In a blackout nothing new arrives. Do not take silence for “nothing changed”.',
  ],
  feedsHeading: 'Addresses to copy',
  copy: 'Press and hold an address, or click it with the right button, and choose “Copy link”.',
  all: 'Every change',
  crossings: 'All crossings and borders',
  alerts: 'All alerts',
  json: 'Each is a feed in the format Atom. For JSON Feed, write .json in the place of .atom.',
  contents: 'What a feed holds',
  contentsLines: (count: number) => [
    `At least the newest ${count} changes, where there are as many. What changed, from what to what, on which day, who says so, and until when to rely on it.`,
    'An entry that mends a mistake begins with “Correction”. Changes of wording alone are left out.',
    'An entry keeps its id for as long as it says the same, even if this site moves. When a fact changes, a new entry comes.',
  ],
  older: 'Every change, by year',
  machines: 'For alerting systems',
  cap: 'Every alert is also a message of the Common Alerting Protocol (CAP 1.2). This feed lists those in force. It may be empty.',
  capNote:
    'Such a message passes on what an issuer said. It is not sent by that issuer, and it says so.',
  calendar: 'For calendars',
  reviews:
    'The days by which we mean to look again at each country, border and crossing. A calendar program can subscribe to it.',
  stay: 'The last day of your own stay is counted on another page, and can be saved as a reminder.',
} as const;
