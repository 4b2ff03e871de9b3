import ical from 'ical-generator';
import { addDays } from '../domain/calendar-days.ts';
import type { CalendarView } from '../views/review-calendar.ts';

/** A day as a calendar program is given it: midnight UTC, of which only the date is written. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A calendar as iCalendar (RFC 5545). An event is of one whole day and ends before the next. */
export function calendarText(view: CalendarView): string {
  const calendar = ical({
    name: view.name,
    description: view.text,
    prodId: { company: view.author, product: view.name, language: view.lang.toUpperCase() },
    url: view.url,
    source: view.url,
    ttl: 24 * 60 * 60,
  });
  for (const { uid, day, title, text, url } of view.events) {
    calendar.createEvent({
      id: uid,
      stamp: midnight(view.written),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: text,
      url,
    });
  }
  return `${calendar.toString()}\r\n`;
}
