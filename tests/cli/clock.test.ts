import { describe, expect, it } from 'vitest';
import { buildDays, wallClockDay } from '../../src/cli/clock.ts';

describe('the day of a build', () => {
  it('is the wall clock’s where nothing else is set', () => {
    expect(wallClockDay()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const environment of [{}, { SOURCE_DATE_EPOCH: '' }]) {
      const { day, wallClockDay: today } = buildDays(environment);
      expect(day).toBe(today);
    }
  });

  it.each([
    ['0', '1970-01-01'],
    ['1770422399', '2026-02-06'],
    ['1770422400', '2026-02-07'],
    ['253402300799', '9999-12-31'],
  ])('of SOURCE_DATE_EPOCH=%s is %s, in every time zone', (seconds, day) => {
    expect(buildDays({ SOURCE_DATE_EPOCH: seconds }).day).toBe(day);
  });

  it.each(['-1', '1.5', 'yesterday', '2026-02-07', '253402300800', '1e9'])(
    'refuses SOURCE_DATE_EPOCH=%s',
    (value) => {
      expect(() => buildDays({ SOURCE_DATE_EPOCH: value })).toThrow(
        `SOURCE_DATE_EPOCH must be whole seconds since 1970; found "${value}".`,
      );
    },
  );
});
