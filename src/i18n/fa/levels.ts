import type { Messages } from '../messages.ts';

/** Persian words of the page about levels. */
export const levels: Messages['levels'] = {
  title: 'سطح‌ها',
  description: (date) =>
    `معنای هر سطح، و همهٔ سطح‌های هر صادرکننده برای هر کشور با تاریخ‌هایش. دانسته‌های ${date}.`,
  lead: 'سطح، سخن یک صادرکننده است. ما هرگز میانگین نمی‌گیریم، صادرکنندگان را نمی‌سنجیم و جای خالی را پر نمی‌کنیم.',
  notAction: 'سطح نمی‌گوید چه کنید. نخست دستور آن کشور را ببینید.',
  neverLapses:
    'سطح تا صادرکننده‌اش آن را تغییر ندهد برقرار است. آنچه کهنه می‌شود روزی است که آخرین بار دیده شد.',
  scales: 'مقیاس‌ها',
  scaleCaption: (issuer) => `مقیاس ${issuer}، از ملایم‌ترین سطح.`,
  head: { code: 'سطح', label: 'عبارت آن', meaning: 'معنای آن', colour: 'رنگ' },
  scaleSource: 'منبع این مقیاس:',
  noScale: 'هیچ مقیاسی در داده‌های ما نیست.',
  history: (country) => `${country}: همهٔ سطح‌های داده‌های ما`,
  noLevel: 'هیچ سطحی در داده‌های ما نیست. این به معنای سطح پایین نیست.',
  newest: (issuer) => `${issuer}، تازه‌ترین در بالا`,
  line: (code, label) => `سطح ${code}: ${label}`,
  lastSeen: (date) => `آخرین بار دیده‌شده در ${date}.`,
  neverSeen: 'نسخهٔ دیرتری از آن نخواندیم.',
  reviewed: (date) => `صادرکننده‌اش در ${date} بازبینی‌اش کرد.`,
  noReview: 'تاریخ بازبینی چاپ نشده است.',
  source: 'منبع:',
};
