import { earliest, latest } from '../../domain/calendar-days.ts';
import type { Dated } from '../../records/scalars.ts';

type Precision = 'day' | 'month' | 'about' | 'between';

function precisionOf(date: Dated): Precision {
  if (typeof date === 'object') return 'about' in date ? 'about' : 'between';
  return date.length === 7 ? 'month' : 'day';
}

/** A date as exact as its source: the first and the last day it can be. */
export function datedData(date: Dated) {
  return { first: earliest(date), last: latest(date), precision: precisionOf(date) };
}

/** The same, or `null` where the source states none. */
export function datedOrNull(date: Dated | 'not-stated' | undefined) {
  return date === undefined || date === 'not-stated' ? null : datedData(date);
}
