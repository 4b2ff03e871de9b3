import { expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';

test.each([
  ['en', 0, 'No report'],
  ['en', 1, 'One report'],
  ['en', 2, 'All 2 reports'],
  ['fa', 0, 'بدون گزارش'],
  ['fa', 1, 'یک گزارش'],
  ['fa', 2, 'همهٔ 2 گزارش'],
])('the link to a log says in %s how many reports it has: %i', (lang, count, text) => {
  expect(messagesOf(lang).reports.all(count)).toBe(text);
});
