import type { DerivedStatus } from '../../vocabularies/statuses.ts';
import type { StatusWording } from '../en/statuses.ts';
import type { Messages } from '../messages.ts';

function presentWord(word: DerivedStatus, wording: StatusWording): string {
  switch (word) {
    case 'open':
      return wording.undated ? 'باز در فهرست' : 'باز';
    case 'conditional':
      return wording.undated ? 'باز در فهرست، با شرط' : 'باز با شرط';
    case 'by-authorisation':
      return 'فقط با مجوز';
    case 'case-by-case':
      if (!wording.exception) return 'مورد به مورد';
      return wording.brief ? 'بسته؛ مورد به مورد' : 'بسته برای رفت‌وآمد عادی؛ مورد به مورد';
    case 'closed':
      return wording.byPress ? 'به گزارش رسانه بسته' : 'بسته';
    case 'do-not-use':
      return 'استفاده نکنید';
    case 'not-assessed':
      return 'ارزیابی نشده';
    case 'conflicting':
      return 'گزارش‌ها با هم نمی‌خوانند';
    case 'unknown':
      return 'نامعلوم';
    default:
      return word satisfies never;
  }
}

function pastWord(word: DerivedStatus, wording: StatusWording): string {
  switch (word) {
    case 'open':
      return wording.undated ? 'در فهرست باز بود' : 'باز بود';
    case 'conditional':
      return wording.undated ? 'در فهرست با شرط باز بود' : 'با شرط باز بود';
    case 'by-authorisation':
      return 'فقط با مجوز بود';
    case 'case-by-case':
      return wording.exception ? 'برای رفت‌وآمد عادی بسته بود، مورد به مورد' : 'مورد به مورد بود';
    case 'closed':
      return wording.byPress ? 'به گزارش رسانه بسته بود' : 'بسته بود';
    case 'do-not-use':
      return 'گفت: استفاده نکنید';
    case 'not-assessed':
      return 'از فهرست افتاد';
    case 'conflicting':
      return 'گزارش‌ها با هم نمی‌خواندند';
    case 'unknown':
      return 'نامعلوم بود';
    default:
      return word satisfies never;
  }
}

/** Persian words for statuses. */
export const statuses: Messages['statuses'] = {
  present: presentWord,
  past: pastWord,
  presentOn: (word, date) => `${word} در ${date}`,
  notKnownToday: 'امروز نامعلوم',
  notKnownOn: (date) => `نامعلوم در ${date}`,
  lastWordHere: 'آخرین گفته در این صفحه:',
  forPassports: (holders) => `برای ${holders}`,
  toClasses: (names) => `برای ${names}`,
  toAllBut: (names) => `برای همه جز ${names}`,
  forAllBut: (names) => `برای همه جز ${names}`,
  toPeople: 'برای مردم',
  people: (names) => `(${names})`,
  toFreight: 'برای بار',
  press: 'رسانه',
  wholeBorder: 'همهٔ مرز',
  before: 'پیش از آن',
  wholeBorderNotNamed: 'همهٔ مرز؛ این گذرگاه نام برده نشده',
  leftOffList: (issuer) => `بی هیچ دلیلی از فهرست ${issuer} افتاد`,
  contradictedItself: (issuer) => `متن ${issuer} با خودش نمی‌خواند`,
  limitShort: (date) => `پس از ${date} به این تکیه نکنید`,
  limitLong: (date) => `پس از ${date} به این تکیه نکنید`,
  says: (source, forWhom) => (forWhom ? `${source}، ${forWhom}` : source),
  leaving: (forWhom, country) => `${forWhom} هنگام خروج از ${country}`,
  goOnly: (condition) => `فقط ${condition} بروید`,
  neededAuthorisation: (date) => `در ${date} مجوز لازم بود. فرض کنید هنوز لازم است.`,
  needsAuthorisation: 'پیش از نزدیک شدن به مرز مجوز بخواهید.',
  authority: (name) => `تصمیم با: ${name}`,
  through: (name) => `از راه: ${name}`,
  documents: (names) => `لازم: ${names}`,
  leadTime: (text) => `زمان لازم: ${text}`,
  documentsShort: 'مدارک',
  leadTimeShort: 'زمان لازم',
  notStated: (what) => `گفته نشده: ${what}.`,
  leadTimeNotStated: 'گفته نشده چه مدت طول می‌کشد.',
  documentsNotStated: 'گفته نشده چه مدارکی لازم است.',
  nothingNewer: (date) => `تا ${date} چیز تازه‌تری یافت نشد.`,
  askFirst: 'پیش از راه افتادن بپرسید.',
  asOfNotSaid: 'گفته نشده از چه روزی',
  practice: {
    'let-through': 'مردم گذشتند',
    'held-back': 'مردم را نگه داشتند',
    stopped: 'مردم را برگرداندند',
  },
  oldBy: (age) => `${age} پیش`,
  age(days) {
    if (days < 1) return 'کمتر از یک روز';
    if (days < 60) return `${days} روز`;
    const months = Math.floor(days / 30.44);
    return months < 24 ? `${months} ماه` : `${Math.floor(months / 12)} سال`;
  },
  doNotUseSays: (issuer, date) =>
    `${issuer} در ${date} دربارهٔ این مرز هشدار داد و تا جایی که یافتیم آن را پس نگرفته است.`,
  groups: {
    'way-out': 'نام‌برده به عنوان راه خروج',
    'way-out-with-warning': 'راه خروج به منطقه‌ای با هشدار «سفر نکنید»',
    'by-authorisation': 'فقط با مجوز، یا مورد به مورد',
    closed: 'بسته',
    'not-known': 'نامعلوم',
    'do-not-use': 'استفاده نکنید',
  },
};
