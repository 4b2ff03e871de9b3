import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayFromEpochSeconds,
  dayOfInstant,
  daysBetween,
  earliest,
  firstDay,
  isLaterInstant,
  lastDay,
  lastDayBy,
  latest,
  yearBefore,
} from '../../src/domain/calendar-days.ts';

describe('calendar days', () => {
  test.each([
    ['2026-02-05', 3, '2026-02-08'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // Clocks change on these days in Los Angeles and in Auckland.
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-04-04', 2, '2026-04-06'],
    ['2026-09-26', 2, '2026-09-28'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
    expect(daysBetween(day, result)).toBe(days);
  });

  test.each([
    ['2026-02-05', '2026-02-05', '2026-02-05'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    [{ about: '2026-01-15' }, '2026-01-15', '2026-01-15'],
    // The earlier bound counts for age, the later for "known".
    [{ between: ['2026-03-02', '2026-03-03'] as [string, string] }, '2026-03-02', '2026-03-03'],
    ['2026-03-02T23:30-05:00', '2026-03-03', '2026-03-03'],
  ])('%j lies between %s and %s', (dated, first, last) => {
    expect([earliest(dated), latest(dated)]).toEqual([first, last]);
  });

  test.each([
    ['2026-03-02T09:30+04:00', '2026-03-02'],
    ['2026-03-02T01:30+04:00', '2026-03-01'],
    ['2026-03-02T00:00Z', '2026-03-02'],
  ])('the instant %s lies on %s', (instant, day) => {
    expect(dayOfInstant(instant)).toBe(day);
  });

  test.each([
    [0, '1970-01-01'],
    [1770422399, '2026-02-06'],
    [1770422400, '2026-02-07'],
  ])('%i seconds since 1970 lie on %s', (seconds, day) => {
    expect(dayFromEpochSeconds(seconds)).toBe(day);
  });

  test.each([
    ['2026-02-06', '2025-02-06'],
    ['2028-02-29', '2027-02-28'],
    ['2029-02-28', '2028-02-28'],
  ])('a year before %s was %s', (day, before) => {
    expect(yearBefore(day)).toBe(before);
  });

  test('the first, the last and the last by a day of some days', () => {
    const days = ['2026-02-06', '2025-06-23', '2026-10-07'];
    expect([firstDay(days), lastDay(days)]).toEqual(['2025-06-23', '2026-10-07']);
    expect(lastDayBy(days, '2026-03-12')).toBe('2026-02-06');
    expect(lastDayBy(days, '2025-06-22')).toBeUndefined();
  });

  test('instants are compared across their offsets', () => {
    expect(isLaterInstant('2026-03-02T09:30+04:00', '2026-03-02T05:29Z')).toBe(true);
    expect(isLaterInstant('2026-03-02T09:30+04:00', '2026-03-02T05:30Z')).toBe(false);
  });
});
