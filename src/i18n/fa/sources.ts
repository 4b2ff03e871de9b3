import type { Messages } from '../messages.ts';

/** Persian words for documents, and of the page that lists them. */
export const sources: Messages['sources'] = {
  title: 'منابع',
  named: (issuer, document) => `${document} ${issuer}`,
  description: (date) =>
    `همهٔ سندهای داده‌های ما به ترتیب صادرکننده، و آنچه بر هر یک تکیه دارد. دانسته‌های ${date}.`,
  lead: 'هر وضعیت، سطح، قاعده و شماره در اینجا بر یکی از این سندها تکیه دارد.',
  howWeRead:
    'بسیاری از متن‌های رسمی یافت نشد. آنگاه نسخهٔ رسانه‌ها را خواندیم. آنچه در گیومه است سخن همان نسخه‌ای است که خواندیم.',
  traces:
    'پیوندهایی که «رد به جا می‌گذارد» دارند از این وب‌گاه بیرون می‌روند. شبکهٔ شما می‌بیند که آنها را باز می‌کنید.',
  issuerPage: 'وب‌گاه آن:',
  issuerTitle: (name) => `منابع: ${name}`,
  issuerDescription: (name, date) =>
    `همهٔ سندهای ${name} در داده‌های ما، و آنچه بر آنها تکیه دارد. دانسته‌های ${date}.`,
  issuerKinds: {
    government: 'دولت‌ها',
    authority: 'مقام‌ها',
    press: 'رسانه‌ها',
    reference: 'نقشه‌ها و فهرست‌های جاها',
  },
  allIssuers: 'همهٔ صادرکنندگان',
  documents: (count) => `${count} سند`,
  newest: (date) => `تازه‌ترین ${date}`,
  dateNotStated: 'تاریخ گفته نشده',
  notFound: 'صفحهٔ رسمی یافت نشد.',
  pressCopies: 'از روی نسخهٔ رسانه‌ها خوانده شد؛ صفحهٔ رسمی یافت نشد.',
  copies: 'نسخه‌ها:',
  copyDateNotStated: 'تاریخ گفته نشده',
  copyOf: 'نسخه‌ای از:',
  seenOn: (dates) => `نسخه‌های این صفحه از این روزها خوانده شد: ${dates}.`,
  readOn: (date) => `در ${date} آن را خواندیم.`,
  licence: (name) => `مجوز: ${name}.`,
  address: 'نشانی:',
  open: 'باز کردن (رد به جا می‌گذارد)',
  uses: 'چه چیز بر آن تکیه دارد:',
  kinds: {
    alert: () => 'هشدار',
    report: (count) => `${count} جا`,
    level: () => 'سطح',
    standing: () => 'توصیه',
    region: () => 'هشدار منطقه‌ای',
    entry: () => 'اقامت',
    passport: () => 'اعتبار گذرنامه',
    contact: () => 'تماس',
    position: () => 'جای گذرگاه',
    scale: () => 'مقیاس سطح‌ها',
  },
  use: {
    level: (country, label) => `${country}، سطح: ${label}`,
    standing: (country, quote) => `${country}: «${quote}»`,
    region: (country, name) => `${country}، هشدار: ${name}`,
    entry: (country, passport) => `${country}، ورود با ${passport}`,
    passport: (country, passport) => `${country}، ${passport} تا کی باید اعتبار داشته باشد`,
    contact: (name) => `تماس: ${name}`,
    position: (name) => `جای ${name}`,
    scale: 'مقیاس سطح‌ها',
  },
};
