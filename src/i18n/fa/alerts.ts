import type { Messages } from '../messages.ts';

/** Persian words of the list of alerts and of the page of one alert. */
export const alerts: Messages['alerts'] = {
  title: 'هشدارها',
  description: (date) =>
    `همهٔ هشدارهای داده‌های ما: از چه کسی، در چه روزی، برای چه کسانی و تا کی. دانسته‌های ${date}.`,
  lead: 'هر هشدار صفحه‌ای دارد با سخنان، گذرگاه‌ها و منابعش.',
  inForce: 'برقرار',
  past: 'گذشته',
  noneInForce: (date) =>
    `از هشدارهای داده‌های ما هیچ یک در ${date} برقرار نیست. پایان یافتن هشدار به معنای رفع خطر نیست.`,
  none: 'هیچ هشداری در داده‌های ما نیست.',
  all: 'همهٔ هشدارها',

  named: (issuer, date) => `هشدار ${issuer}، ${date}`,
  tells: (issuer, holders, words) => `${issuer} به ${holders} می‌گوید: ${words}.`,
  told: (date, issuer, holders, words) => `${issuer} در ${date} به ${holders} گفت: ${words}.`,
  alsoTold: (words) => `یا: ${words}.`,
  notKnownWhatTold: 'دستور اصلی آن در داده‌های ما نیست.',
  forWhom: (holders, countries) => `برای ${holders}. دربارهٔ ${countries}.`,

  endPrinted: (date) => `به نوشتهٔ صادرکننده تا ${date} برقرار است.`,
  endNotPrinted: (date) =>
    `برقرار است. پایانی چاپ نشده: پس از ${date} به دنبال هشدار تازه‌تر باشید.`,
  endedPrinted: (date) => `پایان چاپ‌شدهٔ آن ${date} بود. از آن پس تأیید نشده است.`,
  endedNotPrinted: (date) =>
    `پایانی چاپ نشده بود. باید تا ${date} دوباره بررسی می‌شد. از آن پس تأیید نشده است.`,
  cancelled: 'صادرکننده لغوش کرده است.',
  newerAlert: 'هشدار تازه‌تر:',

  pageDescription: (name, holders, state) =>
    `${name}، برای ${holders}. ${state}. گام‌های آن، گذرگاه‌ها چنان که گفته بود، و آنچه از آن پس دانسته شده است.`,
  label: {
    forWhom: 'برای',
    about: 'دربارهٔ',
    sent: 'فرستاده‌شده',
    replaces: 'به جای',
    speaksOf: 'نام می‌برد از',
    event: 'رویداد',
  },
  typeCancel: 'لغو می‌کند:',
  replaces: {
    'issuer-stated': 'صادرکننده‌اش چنین می‌گوید.',
    'newer-same-issuer': 'صادرکننده‌اش چنین نمی‌گوید: هشدار تازه‌تر همان صادرکننده است.',
  },

  steps: 'به مردم چه گفت',
  stepsDated: (date) => `این گام‌ها چنان است که هشدار در ${date} گفت.`,
  group: {
    everyone: 'همه',
    leaving: 'اگر خارج می‌شوید',
    'cannot-leave': 'اگر نمی‌توانید خارج شوید',
    'dual-nationals': 'دوتابعیتی‌ها',
  },

  table: {
    heading: 'گذرگاه‌ها چنان که این هشدار گفت',
    caption: (date, holders) => `چنان که هشدار ${date} گفت، برای ${holders}.`,
    captionPast: 'نشان توخالی گفتهٔ هشدار در آن روز است. کنونی نیست.',
    notCurrent: (date) => `در ${date} کنونی نیست`,
    none: 'از این هشدار وضعیت هیچ گذرگاهی در داده‌های ما نیست.',
    old: (age, date) => `این جدول در ${date} ${age} عمر دارد.`,
    fresh: (date) => `این جدول از همان روز این صفحه است، ${date}.`,
    each: 'برای آنچه از آن پس دانسته شده صفحهٔ هر گذرگاه را باز کنید.',
    since: 'آنچه از آن پس دانسته شده',
    stay: 'مدت اقامت به گفتهٔ هشدار',
    windowNotStated: 'دوره‌اش گفته نشده',
    groups: {
      open: 'باز نامیده‌شده',
      asked: 'ممکن با مجوز یا مورد به مورد',
      closed: 'بسته نامیده‌شده',
      'do-not-use': 'استفاده نکنید',
    },
  },
  doNotUseHolds: (issuer) =>
    `این هشدار برای همه است و تا ${issuer} آن را پس نگیرد برقرار است، هر اندازه کهنه باشد.`,
  notStated: 'آنچه هشدار نمی‌گوید',
  body: 'هشدار به بیان ما',
  source: 'کجا آن را خواندیم',
};
