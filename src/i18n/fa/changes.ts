import type { Messages } from '../messages.ts';

/** Persian words for changes, and of the page that lists them. */
export const changes: Messages['changes'] = {
  title: 'چه تغییر کرد',
  description: (date) =>
    `هر تغییر در دستور، سطح، گذرگاه، اقامت، تماس و هشدار، تازه‌ترین در بالا. دانسته‌های ${date}.`,
  lead: 'تازه‌ترین در بالا. هر تغییر در روزی است که دانسته شد. نشان توخالی گفتهٔ آن زمان است.',
  derived:
    'تغییر داده‌ها از خود داده‌ها ساخته می‌شود و هرگز تایپ نمی‌شود. پایان یافتن یک وضعیت هم تغییر است.',
  none: 'هیچ تغییری در داده‌های ما نیست.',

  onDay: (words, date) => `${words}، ${date}`,
  about: (words, people) => `${words} (${people})`,
  asOfNotSaid: 'گفته نشده از چه روزی',
  before: (words) => `پیش از آن: ${words}.`,
  mends: {
    corrected: (words) => `اصلاح می‌کند: ${words}.`,
    withdrawn: (words) => `پس می‌گیرد: ${words}.`,
  },
  leftOut: (issuer) => `بی هیچ دلیلی از فهرست تازهٔ ${issuer} افتاد`,
  ranOut: (word, limit, holders) => `به «${word}» پس از ${limit} نباید تکیه کرد، برای ${holders}.`,

  level: (country, code, label, issuer, date) =>
    `${country}: سطح ${code}، ${label} (${issuer}، ${date})`,
  levelSame: 'سطح همان است که بود.',
  levelBefore: (code, label, date) => `پیش از آن: سطح ${code}، ${label}، ${date}.`,
  standing: (country, issuer, quote) =>
    `${country}: توصیهٔ ${issuer}، نخستین بار دیده‌شده در این روز: «${quote}»`,
  stay: (country, passport, rule) => `${country}، ${passport}: ${rule}`,
  stayNotStated: 'نه روادید گفته شده و نه مدت اقامت',
  contact: {
    open: (date) => `باز از ${date}`,
    closed: (date) => `بسته از ${date}`,
  },
  region: {
    says: (country, name, advice, issuer) => `${country}، ${name}: به گفتهٔ ${issuer} ${advice}`,
    began: (date) => `از ${date}`,
    'not-named': 'متن تازه‌تر صادرکننده آن را نام نمی‌برد؛ معلوم نیست هشدار هنوز برقرار باشد',
    ended: 'پایانی که صادرکننده چاپ کرده بود گذشته است',
  },
};
