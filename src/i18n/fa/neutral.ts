import type { Action } from '../../vocabularies/actions.ts';
import type { Messages } from '../messages.ts';

type Neutral = Messages['neutral'];

const WORDS: Neutral['words'] = {
  open: 'باز',
  conditional: 'باز با شرط',
  'by-authorisation': 'فقط با مجوز',
  'case-by-case': 'مورد به مورد',
  closed: 'بسته',
  'do-not-use': 'استفاده نکنید',
  'not-assessed': 'بررسی نشده',
  conflicting: 'گفته‌ها یکی نیست',
  unknown: 'نامعلوم',
};

const TOLD: Readonly<Record<Action, (way: string) => string>> = {
  'leave-now': (way) => `الان ${way}بروید`,
  shelter: () => 'بمانید',
  prepare: (way) => `برای رفتن ${way}آماده شوید`,
  'avoid-travel': () => 'نیایید',
  monitor: () => 'خبرها را دنبال کنید',
  'all-clear': () => 'خطر گذشته است',
};

/** What sections are called where their usual heading tells what the page is about. */
const SECTIONS: Neutral['sections'] = {
  now: 'نخست',
  gates: 'کدام',
  'cannot-leave': 'اگر می‌مانید',
  'ask-first': 'از چه کسی بپرسید',
  crossings: 'جاها',
  detention: 'مراقب باشید',
  stays: 'چه مدت',
  stay: 'چه مدت',
  'far-side': 'آن سو',
  contacts: 'شماره‌ها',
  level: 'سطح',
  map: 'نقشه',
  changes: 'چه تغییر کرد',
  sources: 'منابع',
  source: 'منبع',
  conditions: 'شرط‌ها',
  'for-whom': 'برای دیگران',
  names: 'نام‌ها',
  neighbours: 'جاهای دیگر',
  reports: 'چه گفته شد',
  steps: 'چه کنید',
  since: 'از آن پس',
  'not-stated': 'آنچه گفته نشده',
  translation: 'شرح',
};

/** What the pages that belong to no record are called. */
const PAGES: Neutral['pages'] = {
  home: 'دانسته‌ها',
  crossings: 'جاها',
  alerts: 'پیام‌ها',
  stay: 'چه مدت',
  levels: 'سطح‌ها',
  updates: 'چه تغییر کرد',
  sources: 'منابع',
  subscribe: 'چگونه از تازه‌ها باخبر شوید',
  copies: 'چگونه نسخه‌ای نگه دارید',
  mirror: 'چگونه نسخه‌ای را بررسی کنید',
  about: 'دربارهٔ این صفحه‌ها',
  safety: 'چه کسی چه چیزی را می‌بیند',
};

/** Persian words of the neutral view: no country, nationality, issuer or purpose in any of them. */
export const neutral: Neutral = {
  link: 'صفحهٔ بی‌نشان',
  empty: 'صفحهٔ خالی',
  knownOn: (date) => `دانسته‌های ${date}.`,
  title: (code, date) => `${code}: دانسته‌های ${date}`,

  words: WORDS,
  listed: (word) => `در فهرست ${word}`,
  reported: (word) => `گفته می‌شود ${word}`,
  exception: 'بسته، مگر مورد به مورد',
  on: (word, date) => `${word} ${date}`,
  limit: (date) => `بعد از ${date} نه.`,
  only: (condition) => `فقط ${condition}.`,
  condition: (words) => (words.split(' ').length <= 3 && !/[a-z]/i.test(words) ? words : 'با شرط'),
  otherSide: 'آن سو خطر.',
  last: (words) => `آخرین: ${words}.`,
  forOthers: 'برای دیگران',
  leftOff: 'از فهرست افتاد',
  ask: 'اول بپرسید.',
  each: 'هر یک را جدا ببینید.',
  count: (count, words) => `${count} تا: ${words}`,
  all: (count, words) => `هر ${count} تا: ${words}`,
  heldBack: (date) => `مردم را ${date} نگه داشتند.`,
  stopped: (date) => `مردم را ${date} برگرداندند.`,

  // The condition stands first, so that nobody reads the instruction without it.
  tell(action, { by, condition }) {
    const words = TOLD[action](by === undefined ? '' : `${by} `);
    return condition === undefined ? words : `${condition} ${words}`;
  },
  or: '، یا ',
  message: (date, words) => `${date}: ${words}`,
  seen: (words, date) => `${words} (دیده‌شده ${date})`,
  toldOthers: 'به دیگران گفته شد.',
  differ: 'پیام‌ها یکی نیست.',
  onPage: 'صفحه را ببینید',
  seePage: 'صفحه را ببینید.',
  // The code of the page follows.
  more: 'ادامه در',
  notConfirmed: (date) => `تا ${date} تأیید نشده.`,
  replaced: (date) => `در ${date} جایگزین شد.`,
  cancelled: (date) => `در ${date} لغو شد.`,

  heading: (date) => `دانسته‌های ${date}`,
  messageOf: (date) => `پیام ${date}`,
  places: (count) => (count === 1 ? 'یک جا' : `${count} جا`),
  pages: PAGES,
  noCopies: 'این صفحه نسخه‌ای نگه نمی‌دارد: در نسخه نشانی‌هایی می‌ماند که می‌گویند دربارهٔ چه هستند.',
  below: 'به آنچه این صفحه می‌گوید',
  part: (number) => `بخش ${number}`,
  logOf: (place) => `${place}: چه گفته شد`,
  cardOf: (place) => `${place}: جمله‌هایی برای نشان دادن`,
  sections: SECTIONS,
  others: 'برای دیگران',
  further: 'بیشتر',
  shortText: 'متن کوتاه',
};
