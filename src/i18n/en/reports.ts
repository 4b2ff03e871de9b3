/** English words of the log of reports. */
export const reports = {
  side: (country: string) => `on the side of ${country}`,
  words: (words: string) => `Its words, shortened: ${words}.`,
  bothWays: 'both ways',
  outOf: (country: string) => `out of ${country}`,
  pressCopies: 'read in press copies',
  stillPrinted: (date: string) => `Still printed on ${date}; not newly confirmed.`,
  fate: {
    corrected: (date: string) => `Corrected by its issuer on ${date}.`,
    withdrawn: (date: string) => `Withdrawn by its issuer on ${date}.`,
    replaced: (date: string) => `Replaced by a newer word of its issuer on ${date}.`,
    'left-out': (date: string) => `Left out of the newer list of its issuer on ${date}.`,
  },
  all: (count: number) => {
    if (count === 0) return 'No report';
    return count === 1 ? 'One report' : `All ${count} reports`;
  },
  title: (name: string) => `Every report on ${name}`,
  description: (name: string, date: string) =>
    `What every issuer said of ${name}, newest first, with dates and sources. Known on ${date}.`,
  intro:
    'Newest first. An outline mark is what somebody said on that day; it is not confirmed since.',
  backTo: (name: string) => `Back to ${name}`,
  none: 'No report names this crossing alone. What is said of the whole border stands below.',
} as const;
