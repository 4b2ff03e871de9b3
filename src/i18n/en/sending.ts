/** English words of the ways to send a page on that need no script: short address, short text, code to photograph. */
export const sending = {
  shortAddress: 'Short address',
  message: 'Text message',
  plainText: 'Plain text',
  guide: 'Whole guide',
  qr: (address: string) => `QR code of ${address}`,
} as const;
