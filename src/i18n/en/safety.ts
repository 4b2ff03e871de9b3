/** English words of the page about what reading the site reveals. */
export const safety = {
  title: 'Your safety',
  description: (site: string) =>
    `What reading ${site} can show about you, what “Leave page”, the neutral view and saved copies help against, and what they do not.`,
  lead: 'What reading this site can show about you, what helps, and what does not.',

  leaveHeading: 'Leave page',
  leave: (outside: string) => [
    '“Leave page” is on every page. With a keyboard, press Shift three times, outside a field. The button shows the count.',
    outside === ''
      ? 'It empties the page at once. An empty page stays.'
      : `It empties the page at once and opens ${outside} in its place. Without a network an empty page stays.`,
    'Back does not show that page again. It can still show the pages that you opened before it.',
    'Without scripts it is a plain link: Back then returns to the page.',
    'It does not delete the history of the browser.',
  ],

  neutralHeading: 'Neutral view',
  neutral: (host: string) => [
    'Most pages have a second address for someone at risk. The link “Neutral view” is at the end of the page.',
    'Its title, address, icon and preview name no country, no government and no purpose. Its facts are the same.',
    'Whoever reads it on the screen sees what it is about.',
    `Its address still names this site: ${host}.`,
    'Send its address or its short text, not the ordinary page.',
  ],

  copiesHeading: 'Saved copies',
  copies: [
    'This site stores nothing on your device unless you ask it to, and sets no cookie.',
    'A page that you saved, printed or sent stays until you delete it. Whoever finds it can read it.',
    'A copy works without a network. Look at the date on it before you rely on it.',
  ],

  tracesHeading: 'What can still be seen',
  traces: (host: string) => [
    'History: the browser keeps the addresses and parts of the pages. Delete history and cache, or use a private window from the start.',
    `Your line: your provider, or whoever runs the network, can see that you asked for ${host}, when, and how much came back. A private window does not hide that.`,
    'The name lookup (DNS) shows the same. On a secure connection (https) they do not see which page, but its size may tell.',
    'Links to other sites: those that say that they leave traces are looked up in the same way.',
    'Screenshots, messages and printed sheets: nothing here can take them back. A chat keeps a link on both phones.',
    'The phone in other hands: whoever holds it unlocked, or has put a program on it, can see everything. Nothing here helps against that.',
  ],
} as const;
