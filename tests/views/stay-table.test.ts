import { describe, expect, test } from 'vitest';
import { stayCountries } from '../../src/views/stay-countries.ts';
import { stayTable } from '../../src/views/stay-table.ts';
import { contextOn, plain } from './context-on.ts';

function tableOn(day: string, passport: string, countries: readonly string[]) {
  const ctx = contextOn(day).forPassport(passport);
  const stays = countries
    .map((code) => ctx.stay(code, passport))
    .filter((stay) => stay !== undefined);
  return stayTable(ctx, stays);
}

function lastDays(day: string, passport: string, country: string): readonly string[] {
  const table = tableOn(day, passport, [country]);
  return (table?.rows ?? []).map(({ cells }) => cells.map(plain).join(' | '));
}

describe('the table of last days', () => {
  test('counts the day of entry and the day of exit', () => {
    expect(lastDays('2026-02-06', 'US', 'TR')[0]).toBe('Enter on 6 February 2026 | 6 May 2026');
  });

  test('shows each day of a week, then weekly to four weeks', () => {
    const entries = lastDays('2026-11-20', 'US', 'TR').map((row) => row.split(' | ')[0]);

    expect(entries).toEqual([
      'Enter on 20 November 2026',
      'Enter on 21 November 2026',
      'Enter on 22 November 2026',
      'Enter on 23 November 2026',
      'Enter on 24 November 2026',
      'Enter on 25 November 2026',
      'Enter on 26 November 2026',
      'Enter on 27 November 2026',
      'Enter on 4 December 2026',
      'Enter on 11 December 2026',
      'Enter on 18 December 2026',
    ]);
  });

  test('prints the earlier day of "per year" first and names the other reading', () => {
    expect(lastDays('2026-11-20', 'US', 'AM')[0]).toBe(
      'Enter on 20 November 2026 | 18 May 2027 (if “per year” means calendar years: 29 June 2027)',
    );
  });

  test('says under which days the rule stands, and that it is old', () => {
    expect(tableOn('2026-11-20', 'US', ['TR'])?.caption).toContain(
      'Türkiye: 90 days (5 February 2026, not confirmed since), in any 180 (23 December 2023, not confirmed since).',
    );
  });

  test('gives no last day where the length of stay is not known', () => {
    expect(tableOn('2026-11-20', 'CA', ['AM'])).toBeUndefined();
  });

  test('leaves out countries behind a border marked "do not use"', () => {
    const { told, behindDoNotUse } = stayCountries(contextOn('2026-11-20'));

    expect(told).toContain('TR');
    expect(told).not.toContain('IQ');
    expect(behindDoNotUse).toContain('IQ');
  });
});
