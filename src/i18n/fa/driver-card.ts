import type { Messages } from '../messages.ts';

/** Persian words of the card that is shown to a driver. */
export const driverCard: Messages['driverCard'] = {
  link: 'کارت برای راننده',
  title: (name) => `کارت برای راننده: ${name}`,
  description: (name) =>
    `نام‌های ${name} همان‌گونه که بر تابلوهای جاده است، با حروف درشت، و چند جملهٔ کوتاه برای نشان دادن به راننده.`,
  lead: 'واژه‌های درشت را نشان دهید. واژه‌های ریز برای خود شماست. ',
  status: 'باز است؟ وضعیت و تاریخ‌ها',
  side: (country) => `برای نشان دادن در ${country}`,
  meanings: {
    take: 'لطفاً مرا به این گذرگاه مرزی ببرید.',
    open: 'آیا این گذرگاه مرزی امروز باز است؟',
    foot: 'آیا می‌شود از اینجا پیاده گذشت؟',
    town: 'لطفاً مرا به نزدیک‌ترین شهر ببرید.',
  },
  notReviewed: 'این جمله‌ها ترجمه است و هنوز کسی آن‌ها را بازبینی نکرده است.',
  namesOnly: 'به زبان این سو جمله‌ای نداریم. نام را نشان دهید.',
};
