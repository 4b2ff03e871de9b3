import type { Messages } from '../messages.ts';

/** Persian words of the log of reports. */
export const reports: Messages['reports'] = {
  side: (country) => `در سوی ${country}`,
  words: (words) => `سخن آن، کوتاه‌شده: ${words}.`,
  bothWays: 'در هر دو جهت',
  outOf: (country) => `خروج از ${country}`,
  pressCopies: 'خوانده‌شده از نسخهٔ رسانه‌ها',
  stillPrinted: (date) => `در ${date} هنوز چاپ می‌شد؛ از نو تأیید نشده است.`,
  fate: {
    corrected: (date) => `صادرکننده‌اش در ${date} اصلاحش کرد.`,
    withdrawn: (date) => `صادرکننده‌اش در ${date} پسش گرفت.`,
    replaced: (date) => `گفتهٔ تازه‌تر صادرکننده‌اش در ${date} جایش را گرفت.`,
    'left-out': (date) => `در ${date} از فهرست تازهٔ صادرکننده‌اش افتاد.`,
  },
  all: (count) => {
    if (count === 0) return 'بدون گزارش';
    return count === 1 ? 'یک گزارش' : `همهٔ ${count} گزارش`;
  },
  title: (name) => `همهٔ گزارش‌ها دربارهٔ ${name}`,
  description: (name, date) =>
    `هر صادرکننده دربارهٔ ${name} چه گفته است، تازه‌ترین در بالا، با تاریخ و منبع. دانسته‌های ${date}.`,
  intro: 'تازه‌ترین در بالا. نشان توخالی گفتهٔ کسی در آن روز است؛ از آن پس تأیید نشده است.',
  backTo: (name) => `بازگشت به ${name}`,
  none: 'هیچ گزارشی این گذرگاه را جداگانه نام نمی‌برد. آنچه دربارهٔ همهٔ مرز گفته شده در پایین است.',
};
