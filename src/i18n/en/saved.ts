/** English words of what readers keep: the guide in one file, and the copy on their device. */
export const saved = {
  title: (country: string, date: string) => `${country}: saved guide of ${date}`,
  notice: (made: string, until: string) =>
    `Saved guide, made on ${made}. Stop trusting it after ${until}.`,
  newer: 'Look for a newer one at',
  alert: (title: string) => `Alert: ${title}`,
  crossing: (name: string, way: string) => `${name}: ${way}`,
  row: 'Its row in the table',
  guide: 'The whole guide in one file',
  keep: {
    keep: 'Keep a copy on this phone',
    keepOf: (country: string) => `Keep a copy on this phone: ${country}`,
    noScript:
      'Copies on the phone need scripts, and they are off. Save the whole guide in one file instead.',
    remove: 'Remove copies',
    wait: 'Please wait.',
    failed: 'It could not be kept: no good answer, or no room. Nothing was changed.',
    removed: 'No copy is on this phone.',
  },
  page: {
    title: 'Saved copies',
    lead: 'Keep a country’s guide, so that you can read it without the network.',
    notes: [
      'A copy has the page of the country, its alerts, borders and crossings, and the stays.',
      'It is made only when you press a button here. Until then this site stores nothing on your device.',
      'Each page of it says when it was saved and after which day not to rely on it.',
    ],
    withdrawn:
      'Copies on the phone are not offered at present. Those that were kept are removed on the next visit.',
    files: 'One file opens from a memory stick or a chat, without scripts.',
    found: 'Whoever holds your phone can find a copy or a file and read it.',
  },
  /** Of pages that a copy shows; what stands in braces is filled in on the device. */
  copy: {
    label: 'Saved copy',
    notice:
      'Saved copy. Saved {saved}. Facts checked {checked}. Do not rely on it after {until}. Version {version}.',
    past: 'That day is past. Every status is not known today; what stands here is the last known.',
    setBack:
      'The clock of this phone was set back. Whether the copy still holds is not known. Every status is not known today; what stands here is the last known.',
    kept: 'A copy is on this phone. Saved {saved}.',
  },
  neverChecked: 'on a day not recorded',
} as const;
