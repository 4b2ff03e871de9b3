import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type DueOptions, due } from '../../src/cli/due.ts';

function run(wallClockDay: string, until?: string, format: DueOptions['format'] = 'lines') {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const content = 'tests/fixtures/tiny';
  const code = due({ content, format, wallClockDay, until, print });
  return { code, lines };
}

describe('overland due', () => {
  it('lists statuses, alerts and reviews by their last day, and is content while none is late', () => {
    const { code, lines } = run('2026-03-01');
    expect(code).toBe(0);
    expect(lines).toContain('2026-03-04        status runs out: libertadores');
    expect(lines).toContain('2026-03-06        alert runs out: 2026-02-20-chile-leave');
    expect(lines).toContain('2026-03-14        look again: samore');
    expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).sort());
    expect(lines.at(-1)).toBe(`0 late, ${lines.length - 1} to come`);
  });

  it('fails on the day after the last one, so that a scheduler tells somebody', () => {
    expect(run('2026-03-14').code).toBe(0);
    const { code, lines } = run('2026-03-15');
    expect(code).toBe(1);
    expect(lines).toContain('2026-03-14  LATE  look again: samore');
  });

  it('keeps to a day where one is given', () => {
    const { lines } = run('2026-03-01', '2026-03-06');
    expect(lines.filter((line) => line.includes('look again'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('prints one value for programs', () => {
    const { lines } = run('2026-03-15', undefined, 'json');
    expect(JSON.parse(lines.join(''))).toMatchObject({
      day: '2026-03-15',
      due: expect.arrayContaining([
        { kind: 'review', collection: 'crossings', record: 'samore', by: '2026-03-14', late: true },
      ]),
    });
  });

  it('prints the same list for a calendar program, what is late on the day itself', () => {
    const { code, lines } = run('2026-03-15', undefined, 'ics');
    expect(code).toBe(1);
    const text = `${lines.join('')}\n`;
    expect(text.split('\r\n').join('')).not.toMatch(/[\r\n]/);
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.length).toBe(run('2026-03-15').lines.length - 1);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const told = events.map(({ summary, startDate }) => `${startDate} ${summary}`);
    expect(told).toContain('2026-03-15 LATE (due by 2026-03-14): look again: Cardenal Samoré');
    const early = run('2026-03-01', '2026-03-06', 'ics').lines.join('');
    expect(early).toContain('SUMMARY:status runs out: Cristo Redentor / Los Libertadores');
    expect(early).toContain('DTSTART;VALUE=DATE:20260304');
    expect(early).not.toContain('look again');
  });
});
