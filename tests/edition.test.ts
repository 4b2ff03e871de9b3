import { describe, expect, it } from 'vitest';
import { makeEdition } from '../src/edition.ts';
import { readContent, readFiles } from '../src/reading/read-content.ts';
import { judge } from '../src/rules/judge.ts';

const TINY = 'tests/fixtures/tiny';

describe('an edition', () => {
  it('is of the day it is asked for, and knows whether that is the day it is made on', () => {
    const today = { day: '2026-03-01', wallClockDay: '2026-03-01' };
    expect(makeEdition(TINY, today)).toMatchObject({ kind: 'edition', rebuilt: false, ...today });
    const past = { day: '2026-02-20', wallClockDay: '2026-03-01' };
    expect(makeEdition(TINY, past)).toMatchObject({ kind: 'edition', rebuilt: true, ...past });
  });

  it('is judged by the wall clock, also where it is for an older day', () => {
    const made = makeEdition(TINY, { day: '2026-03-01', wallClockDay: '2026-02-27' });
    expect(made).toMatchObject({ kind: 'problems' });
    expect(made.kind === 'problems' && made.problems.map(({ code }) => code)).toContain('OV301');
  });

  it('is made although something is due', () => {
    const wallClockDay = '2027-03-01';
    const warned = judge(readContent(TINY), { wallClockDay }).map(({ code }) => code);
    expect(warned).toContain('OV901');
    expect(makeEdition(TINY, { day: wallClockDay, wallClockDay })).toMatchObject({
      kind: 'edition',
    });
  });

  it('is not made of nothing', () => {
    const made = makeEdition(readFiles([], 'content'), {
      day: '2026-03-01',
      wallClockDay: '2026-03-01',
    });
    expect(made.kind === 'problems' && made.problems.map(({ file, code }) => [file, code])).toEqual(
      [
        ['content/cities.yaml', 'OV109'],
        ['content/issuers.yaml', 'OV109'],
        ['content/scales.yaml', 'OV109'],
        ['content/site.yaml', 'OV109'],
        ['content/sources.yaml', 'OV109'],
      ],
    );
  });
});
