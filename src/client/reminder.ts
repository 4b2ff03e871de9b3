import { addDays, daysBetween } from '../domain/calendar-days.ts';

/** An event of one whole day with a reminder before it. Days are `YYYY-MM-DD`. */
export interface Reminder {
  /** The name of the site that writes it. */
  readonly by: string;
  /** Unique in the world and the same for the same event, so that a calendar that has it takes it as an update. */
  readonly uid: string;
  /** The day on which it is written. */
  readonly written: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly alarm: string;
}

/** How long before the day the reminder rings, where there is time. */
const ALARM_DAYS = 7;
/** RFC 5545, 3.1: a line has at most 75 octets without its end. */
const LINE_OCTETS = 75;

/** RFC 5545, 3.3.11: a text with its backslashes, semicolons, commas and line ends escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, 3.1: a long line goes on after a line end and a space; no letter is cut in two. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (encoder.encode(current + letter).length > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}

function dateValue(day: string): string {
  return day.replace(/-/g, '');
}

/** The reminder as an iCalendar file (RFC 5545), with the alarm a week before, or the day before where that is past. */
export function reminderFile(reminder: Reminder): string {
  const { by, uid, written, day, title, text, alarm } = reminder;
  const before = daysBetween(written, day) > ALARM_DAYS ? ALARM_DAYS : 1;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(`-//${by}//Stays//EN`)}`,
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${dateValue(written)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${before}D`,
    `DESCRIPTION:${escapeText(alarm)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
