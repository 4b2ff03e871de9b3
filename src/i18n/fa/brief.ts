import type { BriefWords } from '../brief.ts';

/** Persian words of short messages. */
export const brief: BriefWords = {
  word: {
    open: 'باز',
    conditional: 'باز با شرط',
    'by-authorisation': 'فقط با مجوز',
    'case-by-case': 'بسته، مورد به مورد',
    closed: 'بسته',
    'do-not-use': 'استفاده نکنید',
    'not-assessed': 'ارزیابی نشده',
    conflicting: 'گزارش‌ها نمی‌خوانند',
    unknown: 'نامعلوم',
  },
  on: (word, date) => `${word} ${date}`,
  notAfter: (date) => `نه پس از ${date}`,
  goOnly: (condition) => condition,
  warned: 'آن سو هشدار',
  notKnown: (date) => `نامعلوم در ${date}.`,
  ask: 'بپرسید.',
  doNotUse: (said) => `استفاده نکنید (${said}).`,
  termsOnPage: 'شرط و هشدار را در صفحه ببینید.',
  onPage: 'صفحه را ببینید.',
  border: (names) => `مرز ${names}`,
  alert: (issuer, date) => `هشدار ${issuer}، ${date}`,
  ended: 'تأییدنشده.',
  notCurrent: 'کهنه:',
};
