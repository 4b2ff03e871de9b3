import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { escapeText, foldLine, reminderFile } from '../../src/client/reminder.ts';

const reminder = {
  by: 'Overland',
  uid: '2026-02-06-2026-05-06-us-tr-stay@overland.example',
  written: '2026-02-06',
  day: '2026-05-06',
  title: 'Last day of stay: Türkiye',
  text: 'Counted for a U.S. passport; see "rule", C:\\ and\nthe next line. ایران '.repeat(4),
  alarm: 'Leave Türkiye by 6 May 2026.',
};

/** The file as another program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event] = calendar.getAllSubcomponents('vevent');
  const [alarm] = event?.getAllSubcomponents('valarm') ?? [];
  if (!event || !alarm) throw new Error('The file has no event with an alarm.');
  return { calendar, event: new ICAL.Event(event), alarm, component: event };
}

describe('the reminder', () => {
  const file = reminderFile(reminder);

  test('is one event of the whole last day, with its words as they were', () => {
    const { calendar, event } = read(file);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-05-06');
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.summary).toBe(reminder.title);
    expect(event.description).toBe(reminder.text);
    expect(event.uid).toBe(reminder.uid);
  });

  test.each([
    ['2026-02-06', '-P7D'],
    ['2026-04-28', '-P7D'],
    // A week before is past or today: it rings the day before.
    ['2026-04-29', '-P1D'],
    ['2026-05-05', '-P1D'],
  ])('written on %s it rings %s', (written, trigger) => {
    const { alarm } = read(reminderFile({ ...reminder, written }));
    expect(alarm.getFirstPropertyValue('trigger')?.toString()).toBe(trigger);
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm.getFirstPropertyValue('description')).toBe(reminder.alarm);
  });

  test('has lines of at most 75 octets, each ended by CR and LF', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(70);
  });
});

test.each([
  ['a, b; c\\d\ne', 'a\\, b\\; c\\\\d\\ne'],
  ['one\r\ntwo', 'one\\ntwo'],
  ['plain: “text”', 'plain: “text”'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('a letter of several octets is never cut in two', () => {
  const line = `SUMMARY:${'ş'.repeat(80)}😀`;
  const folded = foldLine(line);
  expect(folded.replaceAll('\r\n ', '')).toBe(line);
  expect(folded).not.toContain('\uFFFD');
  for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
});
