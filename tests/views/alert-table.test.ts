import { describe, expect, test } from 'vitest';
import { alertClaims } from '../../src/views/alert-claims.ts';
import { alertTable } from '../../src/views/alert-table.ts';
import { contextOn, plain } from './context-on.ts';

const LEAVE_NOW = '2026-02-06-iran-leave-now';

function rowsOn(day: string, slug: string) {
  const ctx = contextOn(day);
  const state = ctx.alerts().find(({ alert }) => alert.slug === slug);
  if (!state) throw new Error(`The alert ${slug} is not known on ${day}.`);
  return alertTable(ctx, state, alertClaims(ctx, state)).groups.flatMap(({ rows }) => rows);
}

function row(day: string, slug: string, id: string) {
  const found = rowsOn(day, slug).find((one) => one.id === id);
  if (!found) throw new Error(`The alert ${slug} has no row ${id} on ${day}.`);
  return found;
}

describe('the crossing table of an alert', () => {
  test.each([
    // While the report holds, the mark is solid and the limit stands beside it.
    ['2026-02-06', 'solid', 'Do not rely on it after 8 Feb'],
    ['2026-02-08', 'solid', 'Do not rely on it after 8 Feb'],
    // The alert is in force one day longer than what it says of the crossing.
    ['2026-02-09', 'past', 'Not current on 9 Feb 2026'],
    ['2026-11-20', 'past', 'Not current on 20 Nov 2026'],
  ])('gives its words as of its own day, on %s with a %s mark', (day, state, beside) => {
    const { word, mark, limit, under } = row(day, LEAVE_NOW, 'gurbulak-bazargan');

    expect([word, mark.state]).toEqual(['Open on 5 Feb 2026', state]);
    expect([limit ?? '', plain(under ?? [])].join('')).toBe(beside);
  });

  test('is never green where the far side has a do-not-travel warning', () => {
    expect(row('2026-02-06', LEAVE_NOW, 'gurbulak-bazargan').mark.tone).toBe('go');
    expect(row('2026-02-06', LEAVE_NOW, 'esendere-serow').mark.tone).toBe('ink');
  });

  test('keeps "do not use" solid at any age, with its issuer and day and nothing else', () => {
    const iraq = row('2026-11-20', LEAVE_NOW, 'iran-iraq');

    expect([iraq.word, iraq.mark.state, plain(iraq.under ?? [])]).toEqual([
      'Do not use',
      'solid',
      'U.S., 6 Feb 2026',
    ]);
    expect([iraq.says, iraq.conditions, iraq.farSide, iraq.stay]).toEqual([
      undefined,
      [],
      [],
      undefined,
    ]);
  });

  test('shows the exception for its readers, not the general stop beside it', () => {
    const azerbaijan = rowsOn('2026-02-06', LEAVE_NOW).filter(({ id }) => id.startsWith('azer'));

    expect(azerbaijan.map(({ word }) => word)).toEqual([
      'Closed to routine traffic; case by case on 6 Feb 2026',
    ]);
  });

  test('lends no stay from another document', () => {
    const stay = row('2026-11-20', LEAVE_NOW, 'gurbulak-bazargan').stay;

    expect(plain(stay ?? [])).toBe('90 days, the period is not stated');
    expect(
      row('2026-11-20', '2026-01-13-iran-leave-by-land', 'gurbulak-bazargan').stay,
    ).toBeUndefined();
  });

  test('assumes that a past authorisation is still needed', () => {
    const conditions = row('2026-11-20', LEAVE_NOW, 'iran-turkmenistan').conditions.map(plain);

    expect(conditions[0]).toBe('Needed authorisation on 6 Feb 2026. Assume it still does.');
  });
});
