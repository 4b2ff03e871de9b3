import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, yearBefore } from '../../src/domain/calendar-days.ts';
import {
  countedAt,
  daysInside,
  firstDayBack,
  lastLawfulDay,
  type Stay,
} from '../../src/domain/stay-days.ts';

const TURKIYE = { days: 90, window: { days: 180 } } as const;
const ARMENIA = { days: 180, window: 'year' } as const;
const none: readonly Stay[] = [];

describe('the last lawful day', () => {
  test.each([
    // Day of entry and day of exit both count: 23 + 31 + 30 + 6 = 90.
    [TURKIYE, '2026-02-06', none, '2026-05-06', undefined],
    [TURKIYE, '2026-03-12', none, '2026-06-09', undefined],
    [TURKIYE, '2026-11-20', none, '2027-02-17', undefined],
    // 30 days are used up, and none of them falls out of the window in time.
    [TURKIYE, '2026-02-06', [{ from: '2025-12-10', to: '2026-01-08' }], '2026-04-06', undefined],
    [TURKIYE, '2026-08-05', [{ from: '2026-02-06', to: '2026-05-06' }], '2026-11-02', undefined],
    [ARMENIA, '2026-02-06', none, '2026-08-04', '2026-08-04'],
    [ARMENIA, '2026-11-20', none, '2027-05-18', '2027-06-29'],
    // Any 365 days leave 89; read as calendar years it would be 4 August.
    [ARMENIA, '2026-02-06', [{ from: '2025-09-01', to: '2025-11-30' }], '2026-05-05', '2026-08-04'],
    [{ days: 30, window: 'visit' }, '2026-02-06', none, '2026-03-07', undefined],
    // A year across 29 February has 366 days.
    [
      { days: 10, window: 'year' },
      '2028-02-29',
      [{ from: '2027-03-01', to: '2027-03-05' }],
      '2028-03-09',
      '2028-03-09',
    ],
    [
      { days: 10, window: 'year' },
      '2028-02-25',
      [{ from: '2027-03-01', to: '2027-03-05' }],
      '2028-03-05',
      '2028-03-05',
    ],
  ] as const)('%j from %s after %j: %s', (allowance, entry, stays, lastDay, byCalendarYear) => {
    expect(lastLawfulDay(entry, stays, allowance)).toEqual({
      kind: 'until',
      lastDay,
      byCalendarYear,
    });
  });

  test('a used-up allowance names the first day back', () => {
    const stays = [{ from: '2026-02-06', to: '2026-05-06' }];
    const first = { kind: 'not-yet', firstDayBack: '2026-08-05' };
    expect(lastLawfulDay('2026-05-07', stays, TURKIYE)).toEqual(first);
    expect(lastLawfulDay('2026-08-04', stays, TURKIYE)).toEqual(first);
    expect(firstDayBack('2026-05-07', stays, TURKIYE)).toBe('2026-08-05');
  });

  test('an allowance as long as its window has no end', () => {
    expect(lastLawfulDay('2026-02-06', [], { days: 180, window: { days: 180 } })).toEqual({
      kind: 'no-end',
    });
  });

  test('a window of many years runs out, and names the first day back', () => {
    const allowance = { days: 800, window: { days: 1000 } };
    const stays = [{ from: '2020-01-01', to: '2022-03-10' }];
    expect(lastLawfulDay('2026-01-01', [], allowance)).toEqual({
      kind: 'until',
      lastDay: '2028-03-10',
      byCalendarYear: undefined,
    });
    expect(daysInside(stays, { from: '2020-01-01', to: '2022-03-10' })).toBe(800);
    expect(lastLawfulDay('2022-03-11', stays, allowance)).toEqual({
      kind: 'not-yet',
      // A thousand days that end on it begin the day after the first day of the old stay.
      firstDayBack: '2022-09-27',
    });
  });

  test('a last day names its window and what of it was used before', () => {
    const stays = [{ from: '2025-12-10', to: '2026-01-08' }];
    expect(countedAt('2026-04-06', '2026-02-06', stays, TURKIYE.window)).toEqual({
      window: { from: '2025-10-09', to: '2026-04-06' },
      earlierDays: 30,
    });
    expect(countedAt('2026-03-07', '2026-02-06', [], 'visit')).toBeUndefined();
  });

  test('an allowance of no day is refused', () => {
    expect(() => lastLawfulDay('2026-02-06', [], { days: 0, window: 'visit' })).toThrow(RangeError);
  });
});

const day = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2026-01-01', offset));
const stay = fc
  .tuple(day, fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const allowance = fc.record({
  days: fc.integer({ min: 1, max: 200 }),
  window: fc.oneof(
    fc.constant('year' as const),
    fc.record({ days: fc.integer({ min: 1, max: 365 }) }),
  ),
});

/** The days of some stays inside the window that ends on a day, counted one by one. */
function countedByHand(
  stays: readonly Stay[],
  last: string,
  window: { days: number } | 'year',
): number {
  const first = window === 'year' ? addDays(yearBefore(last), 1) : addDays(last, 1 - window.days);
  let count = 0;
  for (let one = first; one <= last; one = addDays(one, 1)) {
    if (stays.some(({ from, to }) => from <= one && one <= to)) count += 1;
  }
  return count;
}

describe('for any stays', () => {
  test('days are counted once each', () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 4 }), stay, (stays, span) => {
        const inside = stays.map(({ from, to }) => ({
          from: from > span.from ? from : span.from,
          to: to < span.to ? to : span.to,
        }));
        const days = new Set<string>();
        for (const { from, to } of inside) {
          for (let one = from; one <= to; one = addDays(one, 1)) days.add(one);
        }
        expect(daysInside(stays, span)).toBe(days.size);
      }),
      { numRuns: 100 },
    );
  });

  test('no day up to the last lawful one exceeds the allowance, and the next one does', () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 3 }), day, allowance, (stays, entry, allowed) => {
        const answer = lastLawfulDay(entry, stays, allowed);
        if (answer.kind !== 'until') return;
        const earlier = stays.filter(({ from }) => from < entry);
        const used = (last: string) =>
          countedByHand([...earlier, { from: entry, to: last }], last, allowed.window);
        for (let one = entry; one <= answer.lastDay; one = addDays(one, 17)) {
          expect(used(one)).toBeLessThanOrEqual(allowed.days);
        }
        expect(used(answer.lastDay)).toBeLessThanOrEqual(allowed.days);
        expect(used(addDays(answer.lastDay, 1))).toBeGreaterThan(allowed.days);
        expect(answer.byCalendarYear === undefined || answer.byCalendarYear >= answer.lastDay).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});
