import type { Messages } from '../messages.ts';

/** Persian words for finding a crossing: the search, and the filters of the table. */
export const find: Messages['find'] = {
  label: 'گذرگاه را با هر نامش و به هر خطی بیابید',
  submit: 'جست‌وجو',
  one: '۱ گذرگاه یافت شد.',
  many: '{count} گذرگاه یافت شد.',
  none: 'گذرگاهی به این نام در داده‌های ما نیست.',
  failed: 'جست‌وجو بار نشد. همهٔ گذرگاه‌ها در جدول زیر است.',
  way: (from, to) => `از ${from} به ${to}`,
  doNotUse: (issuer, date) => `${issuer}، ${date}`,
  filter: 'جدول چه نشان دهد',
  note: 'این را ببندید تا دوباره همهٔ گذرگاه‌ها را ببینید. «استفاده نکنید» همیشه در جدول می‌ماند. اگر چیز دیگری نماند، گذرگاهی با این انتخاب نیست.',
  all: 'همه',
  status: 'وضعیت',
  country: 'به کدام کشور',
  direction: 'از کدام کشور',
  oneWay: (country) => `همهٔ وضعیت‌های اینجا برای خروج از ${country} است.`,
  groups: {
    'way-out': 'نام‌برده به عنوان راه خروج',
    'way-out-with-warning': 'همان، با هشدار «سفر نکنید»',
    'by-authorisation': 'فقط با مجوز',
    closed: 'بسته',
    'not-known': 'نامعلوم',
  },
};
