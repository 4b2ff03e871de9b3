import type { Messages } from '../messages.ts';

/** Persian words of messages of the Common Alerting Protocol: those of the block that is in Persian, and the link to it. */
export const cap: Pick<
  Messages['cap'],
  'event' | 'senderName' | 'said' | 'claim' | 'until' | 'doNotUse' | 'link'
> = {
  event: 'هشدار امنیتی',
  senderName: {
    'not-government': (site) => `${site} (وب‌گاه دولتی نیست)`,
    government: (site) => `${site} (وب‌گاه دولتی است)`,
  },
  said: 'چنان که هشدار گفت:',
  claim: (place, words) => `${place}: ${words}.`,
  until: (date) => `پس از ${date} به آن تکیه نکنید.`,
  doNotUse: (issuer, date) => `استفاده نکنید، به گفتهٔ ${issuer} (${date})`,
  link: 'همین برای سامانه‌های هشدار (CAP 1.2)',
};
