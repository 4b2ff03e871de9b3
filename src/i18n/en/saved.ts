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
} as const;
