import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-days.ts';
import { deriveStatus } from '../../src/domain/crossing-status.ts';
import type { CrossingStatus } from '../../src/domain/derived.ts';
import { reportLog } from '../../src/domain/report-log.ts';
import {
  contentOf,
  LAST_DAY,
  type Told,
  told,
  type World,
  world,
} from '../support/random-worlds.ts';

/** How often each property is tried; more where somebody asks for more. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

const passport = fc.constantFrom('US', 'US', 'CA', 'GB', 'TR');
const day = fc.integer({ min: 0, max: 14 }).map((offset) => addDays('2026-01-01', offset));

function statusOf(one: World, reader: string, on: string): CrossingStatus {
  return deriveStatus(contentOf(one), { crossing: 'gate', passport: reader, from: 'IR', day: on });
}

/** From open down; everything else, and all that is past its limit, is not open at all. */
function openness({ word, current }: CrossingStatus): number {
  return current
    ? ['case-by-case', 'by-authorisation', 'conditional', 'open'].indexOf(word) + 1
    : 0;
}

function holds(property: fc.IProperty<never> | fc.IRawProperty<unknown>) {
  fc.assert(property as fc.IProperty<unknown>, { numRuns });
}

describe('in any world', { timeout: 120_000 }, () => {
  test('adding a stop never makes a status more open', () => {
    holds(
      fc.property(world, told, passport, day, (one, added, reader, on) => {
        const stop: Told = { ...added, status: 'closed', link: undefined };
        const after = statusOf({ ...one, told: [...one.told, stop] }, reader, on);
        expect(openness(after)).toBeLessThanOrEqual(openness(statusOf(one, reader, on)));
      }),
    );
  });

  test('a later day with nothing new known never makes it more open or more current', () => {
    holds(
      fc.property(world, passport, fc.integer({ min: 0, max: 40 }), (one, reader, later) => {
        const before = statusOf(one, reader, LAST_DAY);
        const after = statusOf(one, reader, addDays(LAST_DAY, later));
        expect(openness(after)).toBeLessThanOrEqual(openness(before));
        expect(after.current && !before.current).toBe(false);
        expect(after.word).toBe(before.word);
      }),
    );
  });

  test.each<[string, (added: Told) => Told]>([
    ['for others', (added) => ({ ...added, who: { only: ['CA'] } })],
    [
      'for a class that no passport shows',
      (added) => ({ ...added, who: { only: ['day-trippers'] } }),
    ],
    ['on freight', (added) => ({ ...added, traffic: 'freight' })],
    ['on the other way', (added) => ({ ...added, direction: 'from-TR' })],
    ['of the press', (added) => ({ ...added, issuer: 'reuters' })],
    ['on another gate', (added) => ({ ...added, place: 'other-gate' })],
  ])('a report %s never opens a gate for me', (_whose, make) => {
    holds(
      fc.property(world, told, day, (one, added, on) => {
        const report = { ...make(added), link: undefined };
        // A text that was already a complete list is not made to say more than it did.
        const published = report.asOf + report.later;
        fc.pre(!one.lists.some((list) => list.issuer === report.issuer && list.day === published));
        const after = statusOf({ ...one, told: [...one.told, report] }, 'US', on);
        expect(openness(after)).toBeLessThanOrEqual(openness(statusOf(one, 'US', on)));
      }),
    );
  });

  test('a list that is silent never opens a gate for me', () => {
    holds(
      fc.property(
        world,
        fc.constantFrom('us' as const, 'ca' as const, 'tr' as const),
        fc.integer({ min: 0, max: 9 }),
        passport,
        day,
        (one, issuer, on, reader, asked) => {
          const says = one.told.some(
            (report) => report.issuer === issuer && report.asOf + report.later === on,
          );
          fc.pre(!says);
          const after = { ...one, lists: [...one.lists, { issuer, day: on }] };
          expect(openness(statusOf(after, reader, asked))).toBeLessThanOrEqual(
            openness(statusOf(one, reader, asked)),
          );
        },
      ),
    );
  });

  test('a warning not to use the gate survives every other report', () => {
    holds(
      fc.property(world, told, passport, day, fc.boolean(), (one, added, reader, on, first) => {
        const warning: Told = {
          ...added,
          status: 'do-not-use',
          asOf: 0,
          later: 0,
          place: 'gate',
          link: undefined,
        };
        const others = one.told.map((report) => ({ ...report, link: undefined }));
        const reports = first ? [warning, ...others] : [...others, warning];
        const status = statusOf({ ...one, told: reports }, reader, on);
        expect([status.word, status.current, status.green]).toEqual(['do-not-use', true, false]);
      }),
    );
  });

  test('no order of files changes a result', () => {
    holds(
      fc.property(world, passport, day, (one, reader, on) => {
        const question = { crossing: 'gate', passport: reader, from: 'IR', day: on };
        const shown = (status: CrossingStatus) => ({
          ...status,
          decidedBy: status.decidedBy.map(({ ref }) => ref),
          exceptionTo: status.exceptionTo.map(({ ref }) => ref).sort(),
          conditions: status.conditions.map(({ text, told: by }) => `${text} ${by.ref}`).sort(),
          lastWords: status.lastWords.map(({ word, day: of, told: by, beside }) => ({
            ...{ word, of },
            by: by.map(({ ref }) => ref),
            beside: beside.map(({ ref }) => ref),
          })),
          outdone: status.outdone.map(({ ref }) => ref),
          others: status.others.map(({ ref }) => ref),
        });
        expect(shown(deriveStatus(contentOf(one, 'turned'), question))).toEqual(
          shown(deriveStatus(contentOf(one, 'given'), question)),
        );
      }),
    );
  });

  test('nothing that became known later is in a status', () => {
    holds(
      fc.property(world, passport, day, (one, reader, on) => {
        const status = statusOf(one, reader, on);
        const shown = [
          ...status.decidedBy,
          ...status.others,
          ...status.outdone,
          ...status.lastWords.flatMap((word) => [...word.told, ...word.beside, ...word.takenDown]),
        ];
        expect(shown.filter(({ knownOn }) => knownOn > on)).toEqual([]);
        const known = one.told.filter(
          ({ asOf, later }) => addDays('2026-01-01', asOf + later) <= on,
        );
        // Links count back by place in the list, so only worlds without them can be cut short.
        if (one.told.some(({ link }) => link !== undefined)) return;
        const lists = one.lists.filter((list) => addDays('2026-01-01', list.day) <= on);
        const cut = statusOf({ ...one, told: known, lists }, reader, on);
        expect([cut.word, cut.current, cut.limit]).toEqual([
          status.word,
          status.current,
          status.limit,
        ]);
      }),
    );
  });

  test('green is open, dated, unconditional and named', () => {
    holds(
      fc.property(world, passport, day, (one, reader, on) => {
        const status = statusOf(one, reader, on);
        if (!status.green) return;
        expect([status.word, status.current, status.conditions]).toEqual(['open', true, []]);
        expect(status.decidedBy.some(({ claim }) => claim.asOf !== undefined)).toBe(true);
        const named = status.decidedBy.some(
          ({ claim }) =>
            claim.who !== 'not-stated' &&
            'only' in claim.who &&
            (claim.who.only as string[]).includes(reader),
        );
        expect(named).toBe(true);
      }),
    );
  });

  test('nothing is hidden: the log holds every known report, and a past conflict is among the last words', () => {
    holds(
      fc.property(world, passport, (one, reader) => {
        const content = contentOf(one);
        const question = { crossing: 'gate', passport: reader, from: 'IR', day: LAST_DAY };
        const status = deriveStatus(content, question);
        expect(status.lastWords.length).toBeLessThanOrEqual(3);
        if (status.word === 'conflicting' && !status.current) {
          expect(status.lastWords.some(({ word }) => word === 'conflicting')).toBe(true);
        }
        const recorded = one.told.filter(({ place }) => place !== 'other-gate').length;
        expect(new Set(reportLog(content, question).map(({ told: by }) => by.ref)).size).toBe(
          recorded,
        );
      }),
    );
  });
});
