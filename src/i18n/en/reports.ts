/** English words of the log of reports. */
export const reports = {
  side: (country: string) => `on the side of ${country}`,
  bothWays: 'both ways',
  outOf: (country: string) => `out of ${country}`,
  pressCopies: 'read in press copies',
  stillPrinted: (date: string) => `Still printed on ${date}; not newly confirmed.`,
  fate: {
    corrected: 'Corrected since.',
    withdrawn: 'Withdrawn since by its issuer.',
    replaced: 'Replaced since by a newer word of its issuer.',
  },
  all: (count: number) => `All ${count} reports`,
  title: (name: string) => `Every report on ${name}`,
  description: (name: string, date: string) =>
    `What every issuer said of ${name}, newest first, with dates and sources. Known on ${date}.`,
  intro: 'Newest first. An outline mark is what somebody said on that day; it is not confirmed since.',
  backTo: (name: string) => `Back to ${name}`,
  none: 'No report names this crossing alone. What is said of the whole border stands below.',
} as const;
