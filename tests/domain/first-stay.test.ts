import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-days.ts';
import { lastDayOfFirstStay } from '../../src/domain/first-stay.ts';
import { lastLawfulDay, type StayAllowance } from '../../src/domain/stay-days.ts';

test.each<[string, StayAllowance]>([
  ['2026-11-20', { days: 180, window: 'year' }],
  ['2026-12-31', { days: 1, window: 'year' }],
  // The last of the allowance is New Year's Eve, so the next day is of another year.
  ['2026-12-02', { days: 30, window: 'year' }],
  ['2026-12-01', { days: 30, window: 'year' }],
  ['2027-12-31', { days: 364, window: 'year' }],
  ['2028-02-29', { days: 364, window: 'year' }],
  ['2026-02-06', { days: 365, window: 'year' }],
  ['2026-02-06', { days: 90, window: { days: 180 } }],
  ['2026-02-06', { days: 180, window: { days: 180 } }],
  ['2026-02-06', { days: 800, window: { days: 1000 } }],
  ['2026-02-06', { days: 30, window: 'visit' }],
])('a first stay from %s under %j ends as one that is counted day by day', (entry, allowance) => {
  expect(lastDayOfFirstStay(entry, allowance)).toEqual(lastLawfulDay(entry, [], allowance));
});

test('so does any', () => {
  const windows = fc.oneof(
    fc.constantFrom<StayAllowance['window']>('year', 'visit'),
    fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1600 }),
      fc.integer({ min: 1, max: 400 }),
      windows,
      (after, days, window) => {
        const entry = addDays('2026-01-01', after);
        expect(lastDayOfFirstStay(entry, { days, window })).toEqual(
          lastLawfulDay(entry, [], { days, window }),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('an allowance of no day is refused', () => {
  expect(() => lastDayOfFirstStay('2026-02-06', { days: 0, window: 'year' })).toThrow(RangeError);
});
