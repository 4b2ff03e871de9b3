import { describe, expect, test } from 'vitest';
import { deriveStatus } from '../../src/domain/crossing-status.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

function statusOf(crossing: string, passport: string, day: string) {
  return deriveStatus(content, { crossing, passport, from: 'IR', day });
}

/**
 * Gate, day, passport; then the word, whether it is within its limit (`green` where it may be green besides), its age in
 * days, and the reports that decide.
 */
const GATES: readonly [
  gate: string,
  day: string,
  passport: string,
  word: string,
  state: 'green' | 'current' | 'past',
  ageDays: number | undefined,
  decidedBy: readonly string[],
][] = [
  // Agarak is the only gate to Armenia: the border's word is the gate's.
  ['agarak-norduz', '2026-02-06', 'US', 'open', 'green', 1, ['agarak-norduz/2026-02-05-us']],
  ['agarak-norduz', '2026-02-06', 'CA', 'conditional', 'past', 22, ['armenia-iran/2026-01-15-ca']],
  ['agarak-norduz', '2026-03-12', 'US', 'closed', 'past', 8, ['agarak-norduz/2026-03-04-am']],
  ['agarak-norduz', '2026-03-12', 'CA', 'closed', 'past', 8, ['agarak-norduz/2026-03-04-am']],
  ['agarak-norduz', '2026-11-20', 'US', 'closed', 'past', 261, ['agarak-norduz/2026-03-04-am']],
  // Armenia's stop is long past its limit when Canada speaks of its own citizens.
  ['agarak-norduz', '2026-11-20', 'CA', 'open', 'past', 119, ['agarak-norduz/2026-07-24-ca']],

  [
    'gurbulak-bazargan',
    '2026-02-06',
    'US',
    'open',
    'green',
    1,
    ['gurbulak-bazargan/2026-02-05-us'],
  ],
  // Canada took the gate off its list; its word on the border opens no gate.
  ['gurbulak-bazargan', '2026-02-06', 'CA', 'not-assessed', 'past', 229, []],
  [
    'gurbulak-bazargan',
    '2026-03-12',
    'US',
    'open',
    'past',
    10,
    ['gurbulak-bazargan/2026-03-02-tr'],
  ],
  // Türkiye's opening with Canada's condition on the border.
  [
    'gurbulak-bazargan',
    '2026-03-12',
    'CA',
    'conditional',
    'past',
    10,
    ['gurbulak-bazargan/2026-03-02-tr'],
  ],
  [
    'gurbulak-bazargan',
    '2026-11-20',
    'US',
    'open',
    'past',
    263,
    ['gurbulak-bazargan/2026-03-02-tr'],
  ],
  [
    'gurbulak-bazargan',
    '2026-11-20',
    'CA',
    'conditional',
    'past',
    119,
    ['gurbulak-bazargan/2026-07-24-ca'],
  ],

  // Van is a do-not-travel region only from 9 March.
  ['kapikoy-razi', '2026-02-06', 'US', 'open', 'green', 1, ['kapikoy-razi/2026-02-05-us']],
  ['kapikoy-razi', '2026-02-06', 'CA', 'open', 'past', 229, ['kapikoy-razi/2025-06-22-ca']],
  [
    'kapikoy-razi',
    '2026-03-12',
    'US',
    'conflicting',
    'past',
    10,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-03-12',
    'CA',
    'conflicting',
    'past',
    10,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-11-20',
    'US',
    'conflicting',
    'past',
    263,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  ['kapikoy-razi', '2026-11-20', 'CA', 'conditional', 'past', 119, ['kapikoy-razi/2026-07-24-ca']],

  // Hakkari behind it is a do-not-travel region: open, and never green.
  ['esendere-serow', '2026-02-06', 'US', 'open', 'current', 1, ['esendere-serow/2026-02-05-us']],
  ['esendere-serow', '2026-02-06', 'CA', 'open', 'past', 229, ['esendere-serow/2025-06-22-ca']],
  [
    'esendere-serow',
    '2026-03-12',
    'US',
    'conflicting',
    'past',
    10,
    ['esendere-serow/2026-03-02-tr', 'esendere-serow/2026-03-02-haber-aktuel'],
  ],
  [
    'esendere-serow',
    '2026-03-12',
    'CA',
    'conflicting',
    'past',
    10,
    ['esendere-serow/2026-03-02-tr', 'esendere-serow/2026-03-02-haber-aktuel'],
  ],
  [
    'esendere-serow',
    '2026-11-20',
    'US',
    'conflicting',
    'past',
    263,
    ['esendere-serow/2026-03-02-tr', 'esendere-serow/2026-03-02-haber-aktuel'],
  ],
  [
    'esendere-serow',
    '2026-11-20',
    'CA',
    'conditional',
    'past',
    119,
    ['esendere-serow/2026-07-24-ca'],
  ],

  // An exception to a stop names U.S. citizens; the stop itself names nobody.
  ['astara', '2026-02-06', 'US', 'case-by-case', 'current', 0, ['azerbaijan-iran/2026-02-06-us-2']],
  ['astara', '2026-02-06', 'CA', 'closed', 'current', 0, ['azerbaijan-iran/2026-02-06-us']],
  ['astara', '2026-03-12', 'US', 'case-by-case', 'past', 34, ['azerbaijan-iran/2026-02-06-us-2']],
  ['astara', '2026-03-12', 'CA', 'closed', 'past', 34, ['azerbaijan-iran/2026-02-06-us']],
  [
    'astara',
    '2026-11-20',
    'US',
    'closed',
    'past',
    119,
    ['astara/2026-07-24-ca', 'azerbaijan-iran/2026-07-24-ca'],
  ],
  ['astara', '2026-11-20', 'CA', 'by-authorisation', 'past', 119, ['astara/2026-07-24-ca-2']],

  [
    'sarakhs',
    '2026-02-06',
    'US',
    'by-authorisation',
    'current',
    0,
    ['iran-turkmenistan/2026-02-06-us'],
  ],
  ['sarakhs', '2026-02-06', 'CA', 'unknown', 'past', undefined, []],
  [
    'sarakhs',
    '2026-03-12',
    'US',
    'by-authorisation',
    'past',
    34,
    ['iran-turkmenistan/2026-02-06-us'],
  ],
  ['sarakhs', '2026-03-12', 'CA', 'by-authorisation', 'past', 9, ['sarakhs/2026-03-03-ca']],
  ['sarakhs', '2026-11-20', 'US', 'closed', 'past', 119, ['iran-turkmenistan/2026-07-24-ca']],
  // Canada's page contradicts itself.
  [
    'sarakhs',
    '2026-11-20',
    'CA',
    'conflicting',
    'past',
    119,
    ['sarakhs/2026-07-24-ca', 'iran-turkmenistan/2026-07-24-ca'],
  ],

  [
    'bajgiran-howdan',
    '2026-02-06',
    'US',
    'by-authorisation',
    'current',
    0,
    ['iran-turkmenistan/2026-02-06-us'],
  ],
  ['bajgiran-howdan', '2026-02-06', 'CA', 'unknown', 'past', undefined, []],
  [
    'bajgiran-howdan',
    '2026-03-12',
    'US',
    'by-authorisation',
    'past',
    34,
    ['iran-turkmenistan/2026-02-06-us'],
  ],
  ['bajgiran-howdan', '2026-03-12', 'CA', 'unknown', 'past', undefined, []],
  [
    'bajgiran-howdan',
    '2026-11-20',
    'US',
    'closed',
    'past',
    119,
    ['iran-turkmenistan/2026-07-24-ca'],
  ],
  [
    'bajgiran-howdan',
    '2026-11-20',
    'CA',
    'closed',
    'past',
    119,
    ['iran-turkmenistan/2026-07-24-ca'],
  ],

  // June 2025: on no list, off a list, and words that stand against each other.
  ['gurbulak-bazargan', '2025-06-24', 'US', 'not-assessed', 'current', 1, []],
  ['gurbulak-bazargan', '2025-06-24', 'CA', 'not-assessed', 'current', 2, []],
  [
    'astara',
    '2025-06-24',
    'US',
    'conflicting',
    'current',
    1,
    ['astara/2025-06-23-us', 'azerbaijan-iran/2025-06-20-gb-2'],
  ],
  ['astara', '2025-06-24', 'CA', 'closed', 'current', 1, ['azerbaijan-iran/2025-06-23-us']],
  // The border's "open" ends its authorisation and opens no gate.
  ['sarakhs', '2025-06-25', 'US', 'unknown', 'past', undefined, []],

  // March 2026: the press's stop, Türkiye's opening against it, and Armenia's own later word.
  [
    'kapikoy-razi',
    '2026-03-01',
    'US',
    'closed',
    'current',
    0,
    ['kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-03-01',
    'CA',
    'closed',
    'current',
    0,
    ['kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-03-02',
    'US',
    'conflicting',
    'current',
    0,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-03-05',
    'US',
    'conflicting',
    'current',
    3,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  [
    'kapikoy-razi',
    '2026-03-06',
    'US',
    'conflicting',
    'past',
    4,
    ['kapikoy-razi/2026-03-02-tr', 'kapikoy-razi/2026-03-01-flash-gr'],
  ],
  ['agarak-norduz', '2026-03-02', 'US', 'open', 'past', 25, ['agarak-norduz/2026-02-05-us']],
  ['esendere-serow', '2026-03-01', 'CA', 'open', 'current', 0, ['esendere-serow/2026-03-01-ca']],
  // A class is not enough for green.
  [
    'gurbulak-bazargan',
    '2026-03-05',
    'US',
    'open',
    'current',
    3,
    ['gurbulak-bazargan/2026-03-02-tr'],
  ],
  [
    'gurbulak-bazargan',
    '2026-03-05',
    'CA',
    'conditional',
    'current',
    3,
    ['gurbulak-bazargan/2026-03-02-tr'],
  ],
  ['agarak-norduz', '2026-03-05', 'US', 'closed', 'current', 1, ['agarak-norduz/2026-03-04-am']],
];

describe('the word that decides', () => {
  test.each(GATES)(
    '%s on %s for %s: %s, %s',
    (gate, day, passport, word, state, age, decidedBy) => {
      const status = statusOf(gate, passport, day);
      const found = status.green ? 'green' : status.current ? 'current' : 'past';
      expect([status.word, found, status.ageDays]).toEqual([word, state, age]);
      expect(status.decidedBy.map(({ ref }) => ref)).toEqual(decidedBy);
    },
  );

  test.each(['iran-iraq', 'afghanistan-iran', 'iran-pakistan'])(
    'no gate of %s is to be used on any day, for any passport',
    (border) => {
      const gates = [...content.crossings.values()].filter((gate) => gate.border === border);
      expect(gates.length).toBeGreaterThan(2);
      for (const { slug } of gates) {
        for (const day of ['2026-02-06', '2026-03-12', '2026-11-20']) {
          for (const passport of ['US', 'CA', 'GB', 'IR']) {
            const status = statusOf(slug, passport, day);
            expect([status.word, status.current, status.limit]).toEqual([
              'do-not-use',
              true,
              undefined,
            ]);
            expect(status.decidedBy.map(({ ref }) => ref)).toEqual([`${border}/2026-02-06-us`]);
          }
        }
      }
    },
  );

  test('every gate is not assessed for Britons on the day after the UK took its section down', () => {
    for (const slug of content.crossings.keys()) {
      const status = statusOf(slug, 'GB', '2025-07-08');
      expect([slug, status.word, status.silence?.sourceId]).toEqual([
        slug,
        'not-assessed',
        'gb-iran-2025-07-07',
      ]);
      expect(status.current).toBe(true);
    }
  });
});

describe('what stands with it', () => {
  test('a status is current through its limit and not a day longer', () => {
    const days = ['2026-02-06', '2026-02-08', '2026-02-09'];
    const found = days.map((day) => statusOf('gurbulak-bazargan', 'US', day));
    expect(found.map(({ current }) => current)).toEqual([true, true, false]);
    expect(found.map(({ limit }) => limit)).toEqual(days.map(() => '2026-02-08'));
    expect(found.map(({ green }) => green)).toEqual([true, true, false]);
  });

  test('a word of the whole border says that the gate is not named', () => {
    expect(statusOf('sarakhs', 'US', '2026-02-06').wholeBorder).toBe(true);
    expect(statusOf('agarak-norduz', 'CA', '2026-02-06').wholeBorder).toBe(false);
  });

  test('an exception is shown with the stop that it is an exception to', () => {
    const { exceptionTo } = statusOf('astara', 'US', '2026-02-06');
    expect(exceptionTo.map(({ ref }) => ref)).toEqual(['azerbaijan-iran/2026-02-06-us']);
  });

  test('a stop of the press is said to be reported', () => {
    expect(statusOf('kapikoy-razi', 'US', '2026-03-01').byPress).toBe(true);
    expect(statusOf('agarak-norduz', 'US', '2026-03-05').byPress).toBe(false);
  });

  test('the conditions of a border come with its gates, each with its report', () => {
    const { conditions } = statusOf('gurbulak-bazargan', 'CA', '2026-03-12');
    expect(conditions.map(({ told }) => told.ref)).toEqual([
      'iran-turkiye/2026-03-02-ca',
      'iran-turkiye/2026-03-02-ca',
    ]);
    expect(statusOf('gurbulak-bazargan', 'US', '2026-03-12').conditions).toEqual([]);
  });

  test('what does not apply to a passport stands below, with for whom', () => {
    const { others, outdone } = statusOf('gurbulak-bazargan', 'CA', '2026-02-06');
    expect(others.map(({ ref }) => ref)).toContain('gurbulak-bazargan/2026-02-05-us');
    expect(outdone.map(({ ref }) => ref)).toContain('gurbulak-bazargan/2025-06-17-au');
    expect(statusOf('astara', 'CA', '2026-02-06').outdone.map(({ ref }) => ref)).toContain(
      'astara/2025-06-19-ca',
    );
  });

  test('practice stands under the status, newest first, once it is known', () => {
    const refs = (day: string) =>
      statusOf('kapikoy-razi', 'US', day).practice.map(({ ref }) => ref);
    expect(refs('2026-03-01')).toEqual(['kapikoy-razi/2026-03-01-reuters']);
    expect(refs('2026-03-12')).toEqual([
      'kapikoy-razi/2026-03-08-sabah',
      'kapikoy-razi/2026-03-01-reuters',
    ]);
  });

  test('what was corrected no longer decides', () => {
    const onThe14th = statusOf('agarak-norduz', 'CA', '2026-01-14');
    expect([onThe14th.word, onThe14th.current]).toEqual(['open', true]);
    const onThe15th = statusOf('agarak-norduz', 'CA', '2026-01-15');
    expect(onThe15th.decidedBy.map(({ ref }) => ref)).toEqual(['armenia-iran/2026-01-15-ca']);
  });

  test('the far side is said to every passport, with what a later text no longer names', () => {
    const march = statusOf('kapikoy-razi', 'CA', '2026-03-12').farSide;
    expect(march.map(({ region, lastSeen, notIn }) => [region.name, lastSeen, notIn])).toEqual([
      ['Van', '2026-03-09', undefined],
    ]);
    const november = statusOf('kapikoy-razi', 'CA', '2026-11-20').farSide;
    expect(november[0]?.notIn?.day).toBe('2026-06-09');
    expect(statusOf('kapikoy-razi', 'US', '2026-02-06').farSide).toEqual([]);
  });

  test('a question about a side that the gate does not have is refused', () => {
    expect(() =>
      deriveStatus(content, { crossing: 'astara', passport: 'US', from: 'TR', day: '2026-02-06' }),
    ).toThrow('No side of the crossing "astara" is in TR.');
  });
});
