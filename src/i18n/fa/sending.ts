import type { Messages } from '../messages.ts';

/** Persian words of the ways to send a page on that need no script. */
export const sending: Messages['sending'] = {
  shortAddress: 'نشانی کوتاه',
  message: 'پیامک',
  plainText: 'متن ساده',
  guide: 'همهٔ راهنما',
  qr: (address) => `کد QR برای ${address}`,
};
