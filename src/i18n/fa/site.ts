import type { Messages } from '../messages.ts';

/** Persian words of the frame and of the pages about the site. */
export const site: Messages['site'] = {
  skip: 'رفتن به متن',
  leavePage: 'ترک صفحه',
  preview: 'پیش‌نمایش است و منتشر نشده است. به آن تکیه نکنید.',
  rebuilt: (date) => `بازسازی‌شده چنان که در ${date} بود. کنونی نیست.`,
  paperLimit: 'به این برگه اعتماد نکنید پس از',
  unmaintained: (date) => `دیگر کسی از این وب‌گاه نگهداری نمی‌کند. آخرین نگهداری در ${date} بود.`,
  nav: {
    about: 'این وب‌گاه چیست و چه نیست',
    crossings: 'همهٔ گذرگاه‌ها',
    alerts: 'هشدارها',
    stay: 'اقامت',
    levels: 'سطح‌ها',
    updates: 'چه تغییر کرد',
    subscribe: 'دنبال کردن',
    sources: 'منابع',
    safety: 'امنیت شما',
    home: 'همهٔ کشورها',
  },
  about: (date) => `حدود ${date}`,
  either: (one, other) => `${one} یا ${other}`,
  holdersOf: (country) => `دارندگان گذرنامهٔ ${country}`,
  passportOf: (country) => `گذرنامهٔ ${country}`,
  movedTo: 'این صفحه اینجاست:',
  notFound: {
    title: 'صفحه یافت نشد',
    text: 'در این نشانی صفحه‌ای نیست. نشانی‌های اینجا هرگز تغییر نمی‌کند، پس شاید نادرست نوشته شده است.',
  },
  forHolders: (holders) => `برای ${holders}.`,
  anotherPassport: 'گذرنامهٔ دیگری دارید؟',
};
