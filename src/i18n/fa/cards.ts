import type { Messages } from '../messages.ts';

/** Persian words of preview cards. */
export const cards: Messages['cards'] = {
  way: (from, to, holders) => `از ${from} به ${to}، برای ${holders}`,
  says: (source) => `گوینده: ${source}.`,
  limit: (date) => `پس از ${date} به این تکیه نکنید`,
  alertFor: (alert, holders) => `${alert}، برای ${holders}`,
  countryFor: (holders, date) => `برای ${holders}. دانسته‌های ${date}.`,
  level: (level, issuer, dated) => `${level ? `${level}. ` : ''}${issuer}، ${dated}.`,
};
