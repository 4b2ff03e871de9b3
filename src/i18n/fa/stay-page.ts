import type { Messages } from '../messages.ts';

/** Persian words of the page about stays. */
export const stayPage: Messages['stayPage'] = {
  title: 'چه مدت می‌توانید بمانید',
  description: (date) =>
    `روادید، شمار روزها و آخرین روز اقامت برای هر کشور و گذرنامه، با منابع. دانسته‌های ${date}.`,
  lead: 'هر قاعده با سند و روزش آمده است. مدت اقامت یک گذرنامه هرگز به گذرنامهٔ دیگر داده نمی‌شود.',
  assumptions: [
    'مدت اقامت به گذرنامه‌ای بستگی دارد که هنگام ورود نشان می‌دهید.',
    'روز ورود و روز خروج هر دو به شمار می‌آید، هر ساعتی که باشد.',
    'آخرین روزهای زیر فرض می‌کند که پیشتر در همان کشور نبوده‌اید. اگر بوده‌اید، روزهای کمتری دارید.',
    'قاعدهٔ روی کاغذ قول نیست. پیش از راه افتادن بپرسید.',
  ],
  withPassport: (passport) => `با ${passport}`,
  label: { stay: 'روادید و اقامت', condition: 'شرط', passport: 'اعتبار گذرنامه' },
  dated: (text, source, date) => `${text} (${source}، ${date})`,
  datedOld: (text, source, date) => `${text} (${source}، ${date}؛ از آن پس تأیید نشده)`,
  behindDoNotUse: (countries) =>
    `برای ${countries} مدت اقامتی داده نمی‌شود: مرز آنجا نشان «استفاده نکنید» دارد.`,
  caption: (passport, date) =>
    `آخرین روز اقامت با ${passport}، بدون اقامت پیشین. دانسته‌های ${date}.`,
  rule: (country, parts) => `${country}: ${parts}.`,
  part: (words, date) => `${words} (${date})`,
  partOld: (words, date) => `${words} (${date}، از آن پس تأیید نشده)`,
  onlyIfEntered:
    'آخرین روز فقط وقتی معنا دارد که اجازهٔ ورود داشته باشید. نخست روادید و شرط‌های بالا را ببینید.',
  entry: 'روز ورود',
  enterOn: (date) => `ورود در ${date}`,
  leaveBy: (country) => `${country}: خروج تا`,
  byCalendarYear: (date) => ` (اگر «در سال» یعنی سال تقویمی: ${date})`,
  noEnd: 'با این قاعده پایانی ندارد',
  perYear:
    'منبع «در سال» را تعریف نمی‌کند. ما هر ۳۶۵ روز را می‌شماریم و آخرین روز زودتر را نخست می‌آوریم.',
  noTable: 'آخرین روزی نمی‌توان حساب کرد: مدت اقامت نامعلوم است.',
};
