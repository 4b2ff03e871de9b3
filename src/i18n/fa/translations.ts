import type { Messages } from '../messages.ts';

/** Persian words about translations. */
export const translations: Messages['translations'] = {
  name: 'فارسی',
  notReviewed: 'ترجمه را هنوز کسی بازبینی نکرده است؛ متن انگلیسی معتبر است',
  reviewed: (by, date) => `ترجمه‌ای که ${by} در ${date} بازبینی کرد؛ متن انگلیسی معتبر است.`,
  behind: (of, changed) =>
    `این ترجمه از متن ${of} است. متن انگلیسی در ${changed} تغییر کرد: آن را بخوانید.`,
  heading: 'شرح',
  original: 'متن انگلیسی',
  missing: 'شرح این صفحه فقط به انگلیسی هست:',
};
