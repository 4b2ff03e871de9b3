import type { Messages } from '../messages.ts';

/** Persian words of plain-text pages. */
export const text: Messages['text'] = {
  twin: 'متن ساده',
  knownOn: (date) => `دانسته‌های ${date}.`,
  warning: 'هشدار',
};
