/** English words of the first page. */
export const home = {
  title: (site: string) => `${site}: land borders, what is known and since when`,
  description: (purpose: string, date: string) => `${purpose} Known on ${date}.`,
  heading: 'Land borders, what is known and since when',
  byLevel: 'All countries by level',
  noLevel: 'No level in our records',
  otherCountries: 'Other countries',
  notMine: (passport: string) => `My passport is not a ${passport}`,
  askFirst: 'Ask before you set out',
} as const;
