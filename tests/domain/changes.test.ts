import { describe, expect, test } from 'vitest';
import { type Change, changesOn } from '../../src/domain/changes.ts';
import { workedContent } from '../support/worked-content.ts';

const content = workedContent();

function on(day: string, kind: Change['kind'], country?: string): Change[] {
  return changesOn(content, '2026-11-20', country).filter(
    (one) => one.day === day && one.kind === kind,
  );
}

describe('changes', () => {
  test('stand newest first and hold nothing that became known later', () => {
    for (const day of ['2026-02-06', '2026-03-12', '2026-11-20']) {
      const days = changesOn(content, day).map((change) => change.day);
      expect(days).toEqual([...days].sort().reverse());
      expect(days.filter((one) => one > day)).toEqual([]);
    }
  });

  test('a day has the same changes whenever it is asked for', () => {
    const keys = (changes: readonly Change[]) => changes.map(({ day, key }) => `${day} ${key}`);
    const then = keys(changesOn(content, '2026-02-07'));
    expect(keys(changesOn(content, '2026-11-20')).slice(-then.length)).toEqual(then);
  });

  test('a report is a change on the day it became known, with what its issuer had said', () => {
    const found = on('2026-02-06', 'status').find(
      ({ key }) => key === 'status gurbulak-bazargan/2026-02-05-us',
    );
    if (found?.kind !== 'status' || !('told' in found.of))
      throw new Error('The report is a change.');
    expect(found.of.before?.ref).toBe('gurbulak-bazargan/2026-01-12-us');
    expect(found.countries).toEqual(['IR', 'TR']);
  });

  test('a correction names what it mends', () => {
    const found = on('2026-01-15', 'status').find(
      ({ key }) => key === 'status armenia-iran/2026-01-15-ca',
    );
    if (found?.kind !== 'status' || !('told' in found.of))
      throw new Error('The correction is a change.');
    expect([found.of.mends?.fate, found.of.mends?.told.ref]).toEqual([
      'corrected',
      'armenia-iran/2026-01-13-ca',
    ]);
  });

  test('a gate that a complete list leaves out is a change', () => {
    const found = on('2025-06-22', 'status').flatMap((one) =>
      one.kind === 'status' && 'leftOutBy' in one.of ? [[one.place.slug, one.of.before.ref]] : [],
    );
    expect(found).toEqual([['gurbulak-bazargan', 'gurbulak-bazargan/2025-06-19-ca']]);
  });

  test('a status that ran out is a change of the day after its limit', () => {
    const found = on('2026-02-09', 'expired').flatMap((one) =>
      one.kind === 'expired' ? [one] : [],
    );
    const american = found
      .filter(({ passport }) => passport === 'US')
      .map(({ crossing }) => crossing);
    expect(american).toEqual([
      'agarak-norduz',
      'esendere-serow',
      'gurbulak-bazargan',
      'kapikoy-razi',
    ]);
    expect(found[0]?.limit).toBe('2026-02-08');
    expect(found.every(({ word, asOf }) => word === 'open' && asOf === '2026-02-05')).toBe(true);
  });

  test('a status that something newer took the place of did not run out', () => {
    // Türkiye's word of 2 March stood against the press's of 1 March before that passed its limit.
    expect(on('2026-03-05', 'expired').map(({ key }) => key)).not.toContain(
      'expired kapikoy-razi US IR',
    );
    expect(on('2026-03-06', 'expired').map(({ key }) => key)).toContain(
      'expired kapikoy-razi US IR',
    );
  });

  test('levels, instructions, stays, contacts and regions are changes', () => {
    expect(on('2025-12-05', 'level', 'IR')).toHaveLength(1);
    expect(on('2026-02-06', 'action', 'IR')).toHaveLength(1);
    // Standing advice is known from its first sighting.
    expect(on('2026-10-07', 'action', 'IR')).toHaveLength(1);
    expect(on('2026-02-06', 'stay', 'TR')).toMatchObject([
      { rule: { id: '2026-02-05-us' }, before: { id: '2023-12-23-us' } },
    ]);
    expect(on('2026-01-15', 'stay', 'AM')).toMatchObject([{ before: { id: '2026-01-13-ca' } }]);
    expect(on('2026-03-11', 'contact', 'IR')).toMatchObject([
      { contact: 'swiss-fis', state: 'closed', before: 'open' },
    ]);
    expect(on('2026-03-09', 'region', 'TR')).toMatchObject([{ what: 'began' }]);
    expect(on('2026-06-09', 'region', 'TR')).toMatchObject([
      { what: 'not-named' },
      { what: 'not-named' },
    ]);
    expect(on('2026-03-09', 'region', 'IR')).toEqual([]);
  });

  test('a typed note stands among them', () => {
    const entry = content.advisories.get('iran');
    if (!entry) throw new Error('The fixture has the country.');
    const note = { on: '2026-02-07', kind: 'new' as const, text: 'Published.' };
    const advisories = new Map([...content.advisories, ['iran', { ...entry, changes: [note] }]]);
    const [newest] = changesOn({ ...content, advisories }, '2026-02-07');
    expect(newest).toMatchObject({
      kind: 'new',
      note,
      record: { collection: 'advisories', slug: 'iran' },
    });
  });
});
