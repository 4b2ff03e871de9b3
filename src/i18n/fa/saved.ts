import type { Messages } from '../messages.ts';

/** Persian words of what readers keep: the guide in one file, and the copy on their device. */
export const saved: Messages['saved'] = {
  title: (country, date) => `${country}: راهنمای ذخیره‌شده، ${date}`,
  notice: (made, until) =>
    `راهنمای ذخیره‌شده، ساخته‌شده در ${made}. پس از ${until} به آن اعتماد نکنید.`,
  newer: 'راهنمای تازه‌تر را اینجا بجویید:',
  alert: (title) => `هشدار: ${title}`,
  crossing: (name, way) => `${name}: ${way}`,
  row: 'سطر آن در جدول',
  guide: 'همهٔ راهنما در یک پرونده (به انگلیسی)',
  keep: {
    keep: 'نگه‌داشتن رونوشت در این تلفن',
    remove: 'پاک کردن رونوشت‌ها',
    wait: 'لطفاً صبر کنید.',
    failed: 'نگه داشته نشد: پاسخ درستی نرسید یا جا نیست. چیزی تغییر نکرد.',
    removed: 'رونوشتی در این تلفن نیست.',
  },
  copy: {
    label: 'رونوشت ذخیره‌شده',
    notice:
      'رونوشت ذخیره‌شده. ذخیره در {saved}. بررسی اطلاعات: {checked}. پس از {until} به آن تکیه نکنید. نسخهٔ {version}.',
    past: 'آن روز گذشته است. هیچ وضعیتی امروز معلوم نیست؛ آنچه اینجا آمده آخرین اطلاع است.',
    setBack:
      'ساعت این تلفن به عقب برده شده است. معلوم نیست که رونوشت هنوز معتبر باشد. هیچ وضعیتی امروز معلوم نیست؛ آنچه اینجا آمده آخرین اطلاع است.',
    kept: 'رونوشتی در این تلفن است. ذخیره در {saved}.',
  },
  neverChecked: 'روز آن ثبت نشده است',
};
