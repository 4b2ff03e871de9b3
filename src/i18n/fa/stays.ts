import type { Messages } from '../messages.ts';

/** Persian words for visas and stays. */
export const stays: Messages['stays'] = {
  visa: {
    exempt: 'بدون روادید',
    'on-arrival': 'روادید هنگام ورود',
    'e-visa': 'روادید الکترونیکی پیش از سفر',
    required: 'روادید پیش از سفر',
    'travel-authorisation': 'مجوز سفر پیش از سفر',
  },
  days: (days) => `${days} روز`,
  window: {
    visit: 'در هر سفر',
    year: 'در سال',
    rolling: (days) => `در هر ${days} روز`,
  },
  notConfirmed: 'از آن پس تأیید نشده',
  notKnown: 'مدت اقامت: نامعلوم',
  nothingRecorded: 'نامعلوم: هیچ قاعده‌ای برای این گذرنامه در داده‌های ما نیست.',
  lastDay: (entry, last) => `ورود در ${entry}: تا ${last} خارج شوید.`,
};
