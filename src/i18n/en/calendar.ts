/** English words of the calendar of reviews. */
export const calendar = {
  name: (site: string) => `${site}: reviews`,
  text: (site: string) =>
    `The days by which ${site} means to look again at each country, border, crossing and alert.`,
  event: (name: string) => `Look again: ${name}`,
  last: (date: string) => `Last looked at on ${date}.`,
  never: 'No look at it is in our records.',
  alert: 'Look for a newer alert.',
  meaning: 'A look alone changes no status: only a new report with its own source does.',
} as const;
