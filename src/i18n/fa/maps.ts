import type { Messages } from '../messages.ts';

/** Persian words of the maps. */
export const maps: Messages['maps'] = {
  picture: (country) => `نقشهٔ ${country} و گذرگاه‌های زمینی‌اش؛ فهرست زیر آن همین را می‌گوید.`,
  openOn: (date) => `باز در ${date}`,
  waysOut: 'نام‌برده به عنوان راه خروج',
  notAfter: (title, date) => `${title}؛ نه پس از ${date}`,
  noneConfirmed: (date) => `در ${date} هیچ گذرگاهی تأیید نشده است`,
  filled: (title) => `نقطهٔ پر: ${title}.`,
  otherDots: 'حلقه: هر گذرگاه دیگر.',
  allRings: 'حلقه: گذرگاه، تأییدنشده.',
  thickLine: 'خط ضخیم: استفاده نکنید.',
  doNotUse: (names) => `کشیده نشده، استفاده نکنید: ${names}.`,
  notDrawn: (names) => `کشیده نشده، جایش معلوم نیست: ${names}.`,
  precedence: (km) => `جدول مقدم است. جاها تا ${km} کیلومتر خطا دارد؛ مرزها تقریبی کشیده شده است.`,
  upTo: (least, most) => `${least} تا ${most}`,
  closeUp: (crossing) => `نقشهٔ پیرامون ${crossing}.`,
  aboutHere: 'حدود اینجا',
  bar: '۲۰ کیلومتر',
  roughBorder: 'مرز تقریبی کشیده شده است.',
};
