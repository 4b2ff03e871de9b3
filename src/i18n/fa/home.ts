import type { Messages } from '../messages.ts';

/** Persian words of the first page. */
export const home: Messages['home'] = {
  title: (site) => `${site}: مرزهای زمینی، چه می‌دانیم و از چه روزی`,
  description: (_purpose, date) =>
    `از کدام مرز می‌توانم بگذرم، از کجا می‌دانیم و این پاسخ از چه روزی است؟ دانسته‌های ${date}.`,
  heading: 'مرزهای زمینی، چه می‌دانیم و از چه روزی',
  byLevel: 'همهٔ کشورها به ترتیب سطح',
  noLevel: 'هیچ سطحی در داده‌های ما نیست',
  otherCountries: 'کشورهای دیگر',
  notMine: (passport) => `گذرنامهٔ من ${passport} نیست`,
  askFirst: 'پیش از راه افتادن بپرسید',
};
