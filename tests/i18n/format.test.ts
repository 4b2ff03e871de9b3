import { describe, expect, test } from 'vitest';
import { formatBriefDay, formatDay, formatList } from '../../src/i18n/format.ts';

describe('a day in Persian', () => {
  test.each([
    ['2026-02-06', 'the day of the alert', '۱۷ بهمن ۱۴۰۴ / ۶ فوریهٔ ۲۰۲۶'],
    ['2026-03-20', 'the last day of a year of 365', '۲۹ اسفند ۱۴۰۴ / ۲۰ مارس ۲۰۲۶'],
    ['2026-03-21', 'the first day of the next', '۱ فروردین ۱۴۰۵ / ۲۱ مارس ۲۰۲۶'],
    ['2025-03-20', 'the thirtieth of a leap year', '۳۰ اسفند ۱۴۰۳ / ۲۰ مارس ۲۰۲۵'],
    ['2024-02-29', 'the leap day of the other calendar', '۱۰ اسفند ۱۴۰۲ / ۲۹ فوریهٔ ۲۰۲۴'],
    ['2026-11-20', 'in autumn', '۲۹ آبان ۱۴۰۵ / ۲۰ نوامبر ۲۰۲۶'],
  ])('%s, %s', (day, _, words) => {
    expect(formatDay(day, 'fa', 'long')).toBe(words);
  });

  test('is of both calendars however short', () => {
    expect(formatDay('2026-02-08', 'fa', 'short')).toBe('۱۹ بهمن ۱۴۰۴ / ۸ فوریه ۲۰۲۶');
    expect(formatDay('2026-02-08', 'fa', 'short-no-year')).toBe('۱۹ بهمن / ۸ فوریه');
    expect(formatBriefDay('2026-02-08', 'fa', 'short-no-year')).toBe('۱۹ بهمن');
  });

  test('a month of one calendar names both months of the other', () => {
    expect(formatDay('2026-01-01', 'fa', 'month')).toBe('ژانویهٔ ۲۰۲۶ / دی ۱۴۰۴ و بهمن ۱۴۰۴');
  });

  test('stays as it was in English', () => {
    expect(formatDay('2026-02-06', 'en', 'long')).toBe('6 February 2026');
  });
});

test('a Persian list has no invisible marks', () => {
  expect(formatList(['الف', 'ب', 'پ'], 'fa')).toBe('الف، ب، و پ');
});
