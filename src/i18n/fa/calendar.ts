import type { Messages } from '../messages.ts';

/** Persian words of the calendar of reviews. */
export const calendar: Messages['calendar'] = {
  name: (site) => `${site}: بازبینی‌ها`,
  text: (site) =>
    `روزهایی که ${site} می‌خواهد تا آن دوباره به هر کشور، مرز، گذرگاه و هشدار نگاه کند.`,
  event: (name) => `دوباره نگاه کنید: ${name}`,
  last: (date) => `آخرین نگاه در ${date}.`,
  never: 'نگاهی به آن در داده‌های ما نیست.',
  alert: 'به دنبال هشدار تازه‌تر باشید.',
  meaning: 'نگاه به تنهایی وضعیتی را تغییر نمی‌دهد: فقط گزارش تازه با منبع خودش می‌دهد.',
};
