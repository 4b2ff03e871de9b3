import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-days.ts';
import { deriveStatus } from '../../src/domain/crossing-status.ts';
import type { Practice } from '../../src/records/report.ts';
import { type CompleteList, contentOf, type Told } from '../support/random-worlds.ts';

/** Days are counted from 1 January 2026; a report is within its limit for three days after its day. */
function on(offset: number): string {
  return addDays('2026-01-01', offset);
}

function said(
  issuer: Told['issuer'],
  status: Told['status'],
  asOf: number,
  more: Partial<Told> = {},
): Told {
  return {
    ...{ issuer, status, asOf, place: 'gate', later: 0, undated: false, direction: 'from-IR' },
    ...{ traffic: 'people', who: 'not-stated', until: undefined, conditions: [], link: undefined },
    ...more,
  };
}

const forAmericans = { who: { only: ['US'] } } satisfies Partial<Told>;
const forThird = { who: { only: ['third-country'] } } satisfies Partial<Told>;
const onBorder = { place: 'border' } satisfies Partial<Told>;

function statusOf(
  told: readonly Told[],
  day: number,
  lists: readonly CompleteList[] = [],
  onlyGate = false,
) {
  const content = contentOf({ told, lists, onlyGate });
  // The border has two gates unless it is said that there is one.
  return deriveStatus(content, { crossing: 'gate', passport: 'US', from: 'IR', day: on(day) });
}

/** What was said, on which day it is asked, with which complete lists; and the word, with the days of what decides. */
const CLAUSES: readonly [
  rule: string,
  told: readonly Told[],
  lists: readonly CompleteList[],
  day: number,
  word: string,
  decidedOn: readonly number[],
][] = [
  // Applies.
  [
    'a permission that names nobody is for its own audience',
    [said('us', 'open', 1)],
    [],
    1,
    'open',
    [1],
  ],
  ['and not for others', [said('ca', 'open', 1)], [], 1, 'unknown', []],
  [
    'a permission with an exception is not for whom it excepts',
    [said('us', 'open', 1, { who: { except: ['US'] } })],
    [],
    1,
    'unknown',
    [],
  ],
  ['a stop that names nobody is for everyone', [said('ca', 'closed', 1)], [], 1, 'closed', [1]],
  [
    'a stop spares whom it excepts',
    [said('ca', 'closed', 1, { who: { except: ['US'] } })],
    [],
    1,
    'unknown',
    [],
  ],
  [
    'a stop on a class that no passport shows spares the reader',
    [said('ca', 'closed', 1, { who: { only: ['dual-nationals'] } })],
    [],
    1,
    'unknown',
    [],
  ],
  [
    'what is not stated fits',
    [said('us', 'open', 1, { direction: 'not-stated', traffic: 'not-stated' })],
    [],
    1,
    'open',
    [1],
  ],

  // Replaced.
  [
    'what an issuer says to others does not end its stop for everyone',
    [
      said('ca', 'closed', 3),
      said('ca', 'open', 4, { who: { only: ['CA'] } }),
      said('tr', 'open', 5, forThird),
    ],
    [],
    5,
    'conflicting',
    [5, 3],
  ],
  [
    'a reopening that leaves open for whom it is ends the stop of its issuer and permits nobody else',
    [said('ca', 'closed', 3), said('ca', 'open', 4), said('tr', 'open', 5, forThird)],
    [],
    5,
    'open',
    [5],
  ],
  [
    'a condition on the border is not ended by a stop that came between',
    [
      said('us', 'conditional', 1, { ...onBorder, conditions: ['A paper'] }),
      said('us', 'closed', 3, onBorder),
      said('ca', 'open', 8, forAmericans),
    ],
    [],
    8,
    'conditional',
    [8],
  ],
  [
    'but by a permission of its issuer on the border',
    [
      said('us', 'conditional', 1, { ...onBorder, conditions: ['A paper'] }),
      said('us', 'open', 3, onBorder),
      said('ca', 'open', 8, forAmericans),
    ],
    [],
    8,
    'open',
    [8],
  ],
  [
    'a permission of the press ends no stop of the press on the same gate',
    [
      said('reuters', 'closed', 3),
      said('reuters', 'open', 4, forAmericans),
      said('tr', 'open', 5, forThird),
    ],
    [],
    5,
    'conflicting',
    [5, 3],
  ],
  [
    'nor one on the border',
    [
      said('reuters', 'closed', 3, onBorder),
      said('reuters', 'open', 4, forAmericans),
      said('tr', 'open', 5, forThird),
    ],
    [],
    5,
    'conflicting',
    [5, 3],
  ],

  // Silence.
  [
    'a gate that the newest list does not name is not assessed',
    [said('us', 'open', 1)],
    [{ issuer: 'us', day: 2 }],
    2,
    'not-assessed',
    [],
  ],
  ['whether or not it was ever named', [], [{ issuer: 'us', day: 2 }], 2, 'not-assessed', []],
  [
    'a list that names the gate is not silent',
    [said('us', 'open', 2)],
    [{ issuer: 'us', day: 2 }],
    2,
    'open',
    [2],
  ],
  [
    'a border called open does not name its gates',
    [said('us', 'open', 2, onBorder)],
    [{ issuer: 'us', day: 2 }],
    2,
    'not-assessed',
    [],
  ],
  [
    'the list of another issuer is silent to whoever loses a permission by it',
    [said('tr', 'open', 1, forThird)],
    [{ issuer: 'tr', day: 2 }],
    2,
    'not-assessed',
    [],
  ],
  ['and to nobody else', [said('ca', 'open', 1)], [{ issuer: 'ca', day: 2 }], 2, 'unknown', []],
  [
    'such a silence outdoes an older permission of somebody else',
    [said('tr', 'open', 1, forThird), said('ca', 'open', 2, forAmericans)],
    [{ issuer: 'tr', day: 4 }],
    4,
    'not-assessed',
    [],
  ],
  [
    'a permission newer than the list decides',
    [said('ca', 'open', 3, forAmericans)],
    [{ issuer: 'us', day: 2 }],
    3,
    'open',
    [3],
  ],
  [
    'a silence ends no stop that was within its limit',
    [said('ca', 'closed', 2)],
    [{ issuer: 'us', day: 4 }],
    4,
    'closed',
    [2],
  ],
  [
    'it outdoes a stop that had run out',
    [said('ca', 'closed', 0)],
    [{ issuer: 'us', day: 4 }],
    4,
    'not-assessed',
    [],
  ],
  [
    'a newer stop outdoes it',
    [said('ca', 'closed', 5)],
    [{ issuer: 'us', day: 4 }],
    5,
    'closed',
    [5],
  ],
  [
    'a stop that had run out when its list came does not hide the silence',
    [said('us', 'closed', 0, { later: 6 }), said('ca', 'open', 5, forAmericans)],
    [{ issuer: 'us', day: 6 }],
    6,
    'not-assessed',
    [],
  ],
  [
    'a list that permits the gate ends the older condition of its issuer on the border',
    [said('us', 'conditional', 1, { ...onBorder, conditions: ['A paper'] }), said('us', 'open', 4)],
    [{ issuer: 'us', day: 4 }],
    4,
    'open',
    [4],
  ],
  [
    'a list that only calls the border open ends no stop on a gate',
    [said('us', 'closed', 2), said('us', 'open', 4, onBorder)],
    [{ issuer: 'us', day: 4 }],
    4,
    'closed',
    [2],
  ],

  // Border.
  [
    'an authorisation on the border is said of each gate',
    [said('us', 'by-authorisation', 1, onBorder)],
    [],
    1,
    'by-authorisation',
    [1],
  ],
  ['a border called open opens no gate', [said('us', 'open', 1, onBorder)], [], 1, 'unknown', []],
  [
    'a border called conditional makes no status',
    [said('us', 'conditional', 1, onBorder)],
    [],
    1,
    'unknown',
    [],
  ],

  // Newest, with a brake.
  [
    'a newer stop outdoes a permission at once',
    [said('us', 'open', 1), said('ca', 'closed', 2)],
    [],
    2,
    'closed',
    [2],
  ],
  [
    "a permission within the limit of another issuer's stop is a conflict",
    [said('ca', 'closed', 1), said('us', 'open', 4)],
    [],
    4,
    'conflicting',
    [4, 1],
  ],
  [
    'waiting does not settle it',
    [said('ca', 'closed', 1), said('us', 'open', 4)],
    [],
    7,
    'conflicting',
    [4, 1],
  ],
  [
    'past the limit of the stop there is none',
    [said('ca', 'closed', 1), said('us', 'open', 5)],
    [],
    5,
    'open',
    [5],
  ],
  [
    'a new report settles it',
    [said('ca', 'closed', 1), said('us', 'open', 4), said('tr', 'open', 5, forThird)],
    [],
    5,
    'open',
    [5],
  ],
  [
    'a stop and a permission of one day are a conflict',
    [said('ca', 'closed', 1), said('us', 'open', 1)],
    [],
    1,
    'conflicting',
    [1, 1],
  ],
  [
    "a stop counts no more after its own issuer's permission",
    [said('us', 'closed', 3, onBorder), said('us', 'open', 4)],
    [],
    4,
    'open',
    [4],
  ],
  [
    'a border called open is no such permission for a gate',
    [said('us', 'closed', 3), said('us', 'open', 4, onBorder)],
    [],
    4,
    'closed',
    [3],
  ],
  [
    'of permissions of one day the strictest counts',
    [said('us', 'open', 1), said('tr', 'case-by-case', 1, forThird)],
    [],
    1,
    'case-by-case',
    [1, 1],
  ],
  [
    'two permissions of one text that contradict each other are a conflict',
    [
      said('us', 'by-authorisation', 1),
      said('us', 'open', 1, { link: { kind: 'contradicts', back: 1 } }),
    ],
    [],
    1,
    'conflicting',
    [1, 1],
  ],
  [
    'an exception to a stop of its own text holds for whom it names',
    [
      said('us', 'closed', 1, onBorder),
      said('us', 'by-authorisation', 1, { link: { kind: 'exceptionTo', back: 1 } }),
    ],
    [],
    1,
    'by-authorisation',
    [1],
  ],
  [
    'an exception holds after the stop that it names was corrected, and corrected again',
    [
      said('us', 'closed', 1, onBorder),
      said('us', 'by-authorisation', 1, { link: { kind: 'exceptionTo', back: 1 } }),
      said('us', 'closed', 1, { ...onBorder, link: { kind: 'corrects', back: 2 } }),
      said('us', 'closed', 1, { ...onBorder, link: { kind: 'corrects', back: 1 } }),
    ],
    [],
    1,
    'by-authorisation',
    [1],
  ],
  [
    'a contradiction stays one after the word that it names was corrected',
    [
      said('us', 'by-authorisation', 1),
      said('us', 'open', 1, { link: { kind: 'contradicts', back: 1 } }),
      said('us', 'case-by-case', 1, { link: { kind: 'corrects', back: 2 } }),
    ],
    [],
    1,
    'conflicting',
    [1, 1],
  ],

  // Press.
  [
    'a permission of the press decides nothing',
    [said('reuters', 'open', 1, forAmericans)],
    [],
    1,
    'unknown',
    [],
  ],
  [
    'a stop of the press decides',
    [said('us', 'open', 1), said('reuters', 'closed', 2)],
    [],
    2,
    'closed',
    [2],
  ],

  // Links.
  [
    'what its issuer corrected is gone',
    [said('us', 'open', 1), said('us', 'case-by-case', 1, { link: { kind: 'corrects', back: 1 } })],
    [],
    1,
    'case-by-case',
    [1],
  ],
];

describe('how a word is decided', () => {
  test.each(CLAUSES)('%s', (_rule, told, lists, day, word, decidedOn) => {
    const status = statusOf(told, day, lists);
    expect(status.word).toBe(word);
    expect(status.decidedBy.map((one) => one.day)).toEqual(decidedOn.map(on));
  });

  test("on a border with one crossing the border's word is the crossing's", () => {
    const told = [said('us', 'open', 1, onBorder)];
    expect(statusOf(told, 1, [], true)).toMatchObject({ word: 'open', wholeBorder: false });
  });
});

describe('limits', () => {
  test.each([
    ['three days after its day', [said('us', 'open', 1)], 4],
    ['a printed end shortens it', [said('us', 'open', 1, { until: 1 })], 2],
    [
      'a conflict has the limit of its permission',
      [said('ca', 'closed', 1), said('us', 'open', 3)],
      6,
    ],
    [
      'the earliest of several permissions',
      [said('us', 'open', 3), said('tr', 'open', 3, { ...forThird, until: 1 })],
      4,
    ],
    [
      'the earliest of several stops',
      [said('ca', 'closed', 3, { until: 0 }), said('tr', 'closed', 3)],
      3,
    ],
  ] as const)('%s', (_rule, told, limit) => {
    expect(statusOf(told, 5).limit).toBe(on(limit));
  });
});

describe('a warning not to use a gate', () => {
  const warning = said('us', 'do-not-use', 1);
  const newer = said('us', 'do-not-use', 3);

  test.each([
    ['holds at any age', [warning], 365, 'do-not-use'],
    ['on the border is said of each gate', [{ ...warning, ...onBorder }], 1, 'do-not-use'],
    [
      'ends when its issuer withdraws it',
      [warning, said('us', 'open', 4, { link: { kind: 'withdraws', back: 1 } })],
      4,
      'open',
    ],
    [
      'is not ended by anybody else',
      [warning, said('ca', 'open', 4, { ...forAmericans, link: { kind: 'withdraws', back: 1 } })],
      4,
      'do-not-use',
    ],
    [
      'that took the place of an older one ends both',
      [warning, newer, said('us', 'open', 4, { link: { kind: 'withdraws', back: 1 } })],
      4,
      'open',
    ],
    [
      'that was never said does not',
      [warning, newer, said('us', 'open', 4, { link: { kind: 'corrects', back: 1 } })],
      4,
      'do-not-use',
    ],
  ] as const)('%s', (_rule, told, day, word) => {
    expect(statusOf(told, day).word).toBe(word);
  });
});

describe('green', () => {
  const practice = (asOf: number, outcome: Practice['outcome']): Practice => ({
    ...{ id: `${on(asOf)}-reuters-9`, asOf: on(asOf), outcome, direction: 'from-IR' },
    ...{ who: { only: ['IR'] }, conditions: [], source: 'text-us-1' },
  });

  function isGreen(told: Told, after?: Practice): boolean {
    const content = contentOf({ told: [told], lists: [], onlyGate: false });
    const gate = content.crossings.get('gate');
    if (!gate) throw new Error('The world has its gate.');
    const crossings = new Map([
      ...content.crossings,
      ['gate', { ...gate, practice: after ? [after] : [] }],
    ]);
    return deriveStatus(
      { ...content, crossings },
      { crossing: 'gate', passport: 'US', from: 'IR', day: on(2) },
    ).green;
  }

  test.each([
    ['open, dated and named', said('us', 'open', 1, forAmericans), undefined, true],
    ['said to nobody by name', said('us', 'open', 1), undefined, false],
    ['said to a class', said('us', 'open', 1, forThird), undefined, false],
    ['undated', said('us', 'open', 1, { ...forAmericans, undated: true }), undefined, false],
    [
      'with a paper named besides',
      said('us', 'open', 1, { ...forAmericans, conditions: ['A paper'] }),
      undefined,
      false,
    ],
    ['conditional', said('us', 'conditional', 1, forAmericans), undefined, false],
    [
      'people were stopped before',
      said('us', 'open', 1, forAmericans),
      practice(0, 'stopped'),
      true,
    ],
    [
      'people were stopped the same day',
      said('us', 'open', 1, forAmericans),
      practice(1, 'stopped'),
      false,
    ],
    [
      'people were held back since',
      said('us', 'open', 1, forAmericans),
      practice(2, 'held-back'),
      false,
    ],
    [
      'people were let through since',
      said('us', 'open', 1, forAmericans),
      practice(2, 'let-through'),
      true,
    ],
  ] as const)('%s', (_case, told, after, green) => {
    expect(isGreen(told, after)).toBe(green);
  });
});
