import { DaySchema } from '../records/scalars.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day that exists, or nothing. */
function real(day: string): string | undefined {
  return DaySchema.safeParse(day).success ? day : undefined;
}

/** The day with which an ISO 8601 time begins, as printed and in no other zone. */
export function dayOfTime(time: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(time) ? real(time.slice(0, 10)) : undefined;
}

/** The day of a date of a feed (RFC 822, section 5), with a time or without: "Tue, 15 Sep 2026". */
export function dayOfFeedDate(date: string): string | undefined {
  const match = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: |$)/.exec(date.trim());
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const number = MONTHS.indexOf(month) + 1;
  return real(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
