/** English words of the page that tells how to check a copy of the site. */
export const mirror = {
  title: 'Check a copy of this site',
  description: (site: string) =>
    `How to tell, without the internet, whether a copy of ${site} is true, whole and new enough.`,
  lead: 'This page proves nothing about the copy it stands in. A false copy can bring a false page.',
  top: 'Anyone may copy this site and pass it on. A copy can be old, incomplete or false. These steps show whether it is.',
  noKeys:
    'This site has no key yet. Its list of files is not signed, and a copy cannot be checked.',

  beforeHeading: 'Before you begin',
  before: (script: string, windows: string, keys: string) => [
    `Take ${keys} and a script from somewhere other than the copy: from someone you trust, or from a device that had them before. On Windows the script is ${windows}, elsewhere ${script}.`,
    'Have the fingerprint of the key read out to you, or read it on paper. Compare it with the one below, letter by letter.',
    'A script that came with the copy can say “GOOD” to anything.',
  ],
  addressLabel: 'The address of the site itself:',

  stepsHeading: 'The steps',
  stepsFor: {
    shell: 'On Linux, macOS and most phones with a terminal:',
    windows:
      'On Windows 11, kept up to date. Older Windows may have an ssh-keygen that is too old. The script then says so:',
  },
  steps: {
    copy: 'Put the copy into a folder of its own. Name the folder “copy”.',
    beside: (file: string, keys: string) =>
      `Put ${file} and ${keys} beside that folder, not in it.`,
    open: {
      shell: 'Open a terminal where the three lie.',
      windows:
        'Open the folder in which the three lie. Hold Shift and right-click an empty place in it. Choose PowerShell or Terminal.',
    },
    type: 'Type this and press Enter: ',
    read: 'Read the first word of the answer.',
  },

  answerHeading: 'What the answer means',
  answerCaption: 'The first word of the answer',
  answerHead: { word: 'First word', meaning: 'What to do' },
  answers: [
    [
      'GOOD',
      'Every file is as it was published, and none was added. Use the copy until the day that is named.',
    ],
    ['WRONG', 'Do not use the copy, not even the files that are not named. Look for another one.'],
    [
      'Nothing',
      'Nothing was checked. The rest of the line says what is missing. Treat the copy as unchecked.',
    ],
    ['Anything else', 'The script did not run. Nothing was checked.'],
  ],

  olderHeading: 'Refuse an older copy',
  older: {
    note: 'Write down the version that the answer names.',
    next: 'Next time, write it before the word “copy”. An older copy is then refused: ',
    clock: 'Where the clock of the device is wrong, write today there: ',
  },

  keysHeading: 'The keys',
  key: (from: string, before: string) => `It counts from ${from} and before ${before}.`,

  minisignHeading: 'With minisign',
  minisign: {
    what: 'Where the device has minisign, but no ssh-keygen that is new enough, it checks the list of files alone. Type this and press Enter: ',
    read: 'It must say “Signature and comment signature verified”. Then it names the site, the version and the last day of use. Read all three.',
    files:
      'Compare each file that you will read with its line in the list: its SHA-256 must be the same. A file that is not in the list is false. This shows the SHA-256 of a file: ',
    or: ' or on Windows ',
  },

  notHeading: 'What this does not show',
  not: [
    'A true copy is not a fresh one. Every page says until when to rely on a fact.',
    'Whoever keeps the copy can see that you read it.',
    'A folder view can leave a file of its own in the copy, such as .DS_Store. Delete that file and check again.',
  ],

  filesHeading: 'The files',
  files: {
    shell: 'The script for Linux and macOS: ',
    windows: 'The script for Windows: ',
    keys: 'The keys: ',
    list: 'The list of files: ',
    signature: 'Its signature lies beside it and is named ',
    minisignature: 'That of minisign is named ',
  },
} as const;
