import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reviewsOn } from '../../src/domain/reviews.ts';
import { calendarText } from '../../src/feeds/calendar.ts';
import { reviewCalendar } from '../../src/views/review-calendar.ts';
import { contextOn } from '../text/plan-on.ts';

function eventsOn(day: string, options?: Parameters<typeof contextOn>[1]) {
  const text = calendarText(reviewCalendar(contextOn(day, options)));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, calendar, events };
}

describe('the calendar of reviews', () => {
  const { text, calendar, events } = eventsOn('2026-11-20');

  test('is read by a calendar program as a calendar of whole days', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Overland: reviews');
    expect(events.length).toBeGreaterThan(30);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toString()).toBe('P1D');
      expect(event.description).toMatch(
        /^(Last looked at on|No look at it|Look for a newer alert)/,
      );
    }
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  // Iran has a limit of three days; the records were looked at on the day of the build.
  test.each([
    ['Look again: Iran', '2026-11-23'],
    ['Look again: Gürbulak / Bazargan', '2026-11-23'],
    ['Look again: Armenia', '2026-12-20'],
  ])('%s stands on %s', (title, day) => {
    expect(events.find(({ summary }) => summary === title)?.startDate.toString()).toBe(day);
  });

  test('keeps the id of an event when it moves', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const earlier = eventsOn('2026-02-07').events;
    const alert = earlier.find(({ uid }) => uid.startsWith('review-alerts-'));
    expect(alert?.uid).toBe('review-alerts-2026-02-06-iran-leave-now@overland.example');
    expect(alert?.startDate.toString()).toBe('2026-02-09');
    const places = earlier.map(({ uid }) => uid).filter((uid) => !uid.includes('-alerts-'));
    expect(places.filter((uid) => !ids.includes(uid))).toEqual([]);
  });

  test('of a rebuilt day says so in every event', () => {
    const rebuilt = eventsOn('2026-02-07', { rebuilt: true }).events;
    expect(rebuilt.filter(({ description }) => !description.includes('Not current.'))).toEqual([]);
  });
});

describe('a review', () => {
  test('is due on the day itself where nobody has looked, and the earliest comes first', () => {
    const ctx = contextOn('2026-02-07');
    const reviews = reviewsOn(ctx.content, ctx.day);
    expect(reviews.map(({ due }) => due)).toEqual(reviews.map(({ due }) => due).sort());
    expect(reviews.find(({ slug }) => slug === 'iran')).toEqual({
      collection: 'advisories',
      slug: 'iran',
      due: '2026-02-07',
      last: undefined,
    });
  });
});
