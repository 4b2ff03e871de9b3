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
};
