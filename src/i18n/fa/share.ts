import type { Messages } from '../messages.ts';

/** Persian words for sending a page on. */
export const share: Messages['share'] = {
  copy: 'رونوشت پیوند',
  copied: 'پیوند رونوشت شد.',
  failed: 'رونوشت نشد. پیوند این است:',
  send: 'فرستادن',
};
