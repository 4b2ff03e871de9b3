import { dueOn } from '../domain/due.ts';
import { makeEdition } from '../edition.ts';
import { calendarText } from '../feeds/calendar.ts';
import { printProblem } from '../reading/problem.ts';
import { DUE_WORDS, dueCalendar, type Listed } from './due-calendar.ts';

export interface DueOptions {
  readonly content: string;
  readonly format: 'lines' | 'json' | 'ics';
  readonly wallClockDay: string;
  /** Only what is due by this day; undefined for everything. */
  readonly until: string | undefined;
  readonly print: (line: string) => void;
}

/**
 * Prints what must be looked at and by when, the longest overdue first.
 *
 * @returns the exit code: 1 where something is late, so that a scheduler can tell somebody.
 */
export function due({ content, format, wallClockDay, until, print }: DueOptions): number {
  const edition = makeEdition(content, { day: wallClockDay, wallClockDay });
  if (edition.kind === 'problems') {
    for (const problem of edition.problems) print(printProblem(problem));
    return 1;
  }
  const all = dueOn(edition.content, wallClockDay).map(
    (one): Listed => ({
      ...one,
      late: one.by === undefined || one.by < wallClockDay,
    }),
  );
  const shown = all.filter(({ by }) => until === undefined || by === undefined || by <= until);
  const late = all.filter((one) => one.late).length;
  // RFC 5545 ends each line with both letters; `print` adds the last one.
  if (format === 'ics') print(calendarText(dueCalendar(edition, shown)).replace(/\n$/, ''));
  else if (format === 'json')
    print(JSON.stringify({ day: wallClockDay, late, due: shown }, null, 2));
  else {
    for (const { kind, record, by, late: isLate } of shown) {
      print(`${by ?? 'never yet '}  ${isLate ? 'LATE' : '    '}  ${DUE_WORDS[kind]}: ${record}`);
    }
    print(`${late} late, ${shown.length - late} to come`);
  }
  return late > 0 ? 1 : 0;
}
