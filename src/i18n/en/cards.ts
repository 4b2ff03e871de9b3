/** English words of preview cards: they travel without their page, so each names its days with the year. */
export const cards = {
  way: (from: string, to: string, holders: string) => `${from} to ${to}, for ${holders}`,
  says: (source: string) => `Says: ${source}.`,
  limit: (date: string) => `Do not rely on this after ${date}`,
  alertFor: (alert: string, holders: string) => `${alert}, for ${holders}`,
  countryFor: (holders: string, date: string) => `For ${holders}. Known on ${date}.`,
  level: (level: string, issuer: string, dated: string) =>
    `${level ? `${level}. ` : ''}${issuer}, ${dated}.`,
} as const;
