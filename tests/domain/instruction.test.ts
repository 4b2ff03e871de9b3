import { describe, expect, test } from 'vitest';
import { alertsOn } from '../../src/domain/alerts.ts';
import { instructionOf } from '../../src/domain/instruction.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

function firstLine(passport: string, day: string, country = 'IR') {
  const instruction = instructionOf(content, country, passport, day);
  if (instruction.kind === 'none') return ['none', instruction.topLevel];
  const forReader = instruction.forReader ? 'own' : 'theirs';
  if (instruction.kind === 'standing') {
    const { action, lastSeen, lastAlert } = instruction;
    return ['standing', forReader, action, lastSeen, lastAlert?.alert.slug];
  }
  const slugs = (states: readonly { alert: { slug: string } }[]) =>
    states.map(({ alert }) => alert.slug);
  return [instruction.kind, forReader, slugs(instruction.alerts), slugs(instruction.later)];
}

describe('the first line of a country', () => {
  test.each([
    ['US', '2026-02-06', ['in-force', 'own', ['2026-02-06-iran-leave-now'], []]],
    // No end is printed: the alert is in force through the country's limit.
    ['US', '2026-02-09', ['in-force', 'own', ['2026-02-06-iran-leave-now'], []]],
    ['US', '2026-02-10', ['last', 'own', ['2026-02-06-iran-leave-now'], []]],
    ['CA', '2026-02-06', ['in-force', 'theirs', ['2026-02-06-iran-leave-now'], []]],
    // Two alerts stand beside each other: they differ.
    [
      'US',
      '2026-03-05',
      ['in-force', 'own', ['2026-03-02-iran-shelter-or-leave', '2026-03-03-depart-now'], []],
    ],
    [
      'US',
      '2026-03-12',
      [
        'last',
        'own',
        ['2026-03-02-iran-shelter-or-leave', '2026-03-03-depart-now'],
        ['2026-03-08-iran-departures-limited'],
      ],
    ],
    [
      'CA',
      '2026-03-12',
      [
        'last',
        'theirs',
        ['2026-03-02-iran-shelter-or-leave', '2026-03-03-depart-now'],
        ['2026-03-08-iran-departures-limited'],
      ],
    ],
    // An alert without actions is in force on 9 March, and yet it is not the instruction.
    [
      'US',
      '2026-03-09',
      [
        'last',
        'own',
        ['2026-03-02-iran-shelter-or-leave', '2026-03-03-depart-now'],
        ['2026-03-08-iran-departures-limited'],
      ],
    ],
    // Standing advice that was seen later than the last alert leads.
    [
      'US',
      '2026-10-06',
      [
        'last',
        'own',
        ['2026-03-02-iran-shelter-or-leave', '2026-03-03-depart-now'],
        ['2026-03-08-iran-departures-limited'],
      ],
    ],
    [
      'US',
      '2026-11-20',
      ['standing', 'own', 'leave-now', '2026-10-07', '2026-03-08-iran-departures-limited'],
    ],
    [
      'CA',
      '2026-11-20',
      ['standing', 'theirs', 'leave-now', '2026-10-07', '2026-03-08-iran-departures-limited'],
    ],
    // Nothing was told before June 2025; no level was known either.
    ['US', '2025-06-01', ['none', false]],
    // At the top level it is said that there is one.
    ['US', '2025-12-31', ['none', true]],
  ] as const)('%s on %s', (passport, day, expected) => {
    expect(firstLine(passport, day)).toEqual(expected);
  });

  test('what is told about one country is not said of another', () => {
    expect(firstLine('US', '2026-02-06', 'TR')).toEqual(['none', false]);
  });
});

describe('the state of an alert', () => {
  test.each([
    ['2026-02-06-iran-leave-now', '2026-02-06', 'in-force', '2026-02-09'],
    ['2026-02-06-iran-leave-now', '2026-02-10', 'lapsed', '2026-02-09'],
    ['2026-02-06-iran-leave-now', '2026-03-02', 'replaced', '2026-02-09'],
    ['2026-01-13-iran-leave-by-land', '2026-02-05', 'lapsed', '2026-01-16'],
    ['2026-01-13-iran-leave-by-land', '2026-02-06', 'replaced', '2026-01-16'],
    // Sent on 2 or 3 March: known on the later day, counted from the earlier.
    ['2026-03-03-depart-now', '2026-03-02', undefined, undefined],
    ['2026-03-03-depart-now', '2026-03-03', 'in-force', '2026-03-05'],
    ['2026-03-08-iran-departures-limited', '2026-03-11', 'in-force', '2026-03-11'],
    ['2026-03-08-iran-departures-limited', '2026-03-12', 'lapsed', '2026-03-11'],
  ] as const)('%s on %s: %s', (slug, day, state, reviewBy) => {
    const found = alertsOn(content, day).find(({ alert }) => alert.slug === slug);
    expect([found?.state, found?.reviewBy]).toEqual([state, reviewBy]);
  });

  test('a cancelled alert is cancelled, by its own issuer only', () => {
    const flagship = content.alerts.get('2026-02-06-iran-leave-now');
    if (!flagship) throw new Error('The fixture has the alert.');
    const cancel = (issuer: string) => ({
      ...flagship,
      ...{ slug: '2026-02-07-cancel', type: 'cancel' as const, sent: '2026-02-07', issuer },
      ...{
        references: [flagship.slug],
        replaces: 'not-stated' as const,
        actions: 'not-stated' as const,
      },
    });
    const stateWith = (issuer: string) => {
      const alerts = new Map([...content.alerts, ['2026-02-07-cancel', cancel(issuer)]]);
      return alertsOn({ ...content, alerts }, '2026-02-07').find(
        ({ alert }) => alert.slug === flagship.slug,
      )?.state;
    };
    expect([stateWith('us'), stateWith('ca')]).toEqual(['cancelled', 'in-force']);
  });
});
