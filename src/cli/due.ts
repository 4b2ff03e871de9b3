import { type Due, dueOn } from '../domain/due.ts';
import { makeEdition } from '../edition.ts';
import { printProblem } from '../reading/problem.ts';

export interface DueOptions {
  readonly content: string;
  readonly json: boolean;
  readonly wallClockDay: string;
  /** Only what is due by this day; undefined for everything. */
  readonly until: string | undefined;
  readonly print: (line: string) => void;
}

const KINDS: Readonly<Record<Due['kind'], string>> = {
  alert: 'alert runs out',
  review: 'look again',
  site: 'nobody keeps the site after it',
  status: 'status runs out',
};

/**
 * Prints what must be looked at and by when, the longest overdue first.
 *
 * @returns the exit code: 1 where something is late, so that a scheduler can tell somebody.
 */
export function due({ content, json, wallClockDay, until, print }: DueOptions): number {
  const edition = makeEdition(content, { day: wallClockDay, wallClockDay });
  if (edition.kind === 'problems') {
    for (const problem of edition.problems) print(printProblem(problem));
    return 1;
  }
  const all = dueOn(edition.content, wallClockDay).map((one) => ({
    ...one,
    late: one.by === undefined || one.by < wallClockDay,
  }));
  const shown = all.filter(({ by }) => until === undefined || by === undefined || by <= until);
  const late = all.filter((one) => one.late).length;
  if (json) print(JSON.stringify({ day: wallClockDay, late, due: shown }, null, 2));
  else {
    for (const { kind, record, by, late: isLate } of shown) {
      print(`${by ?? 'never yet '}  ${isLate ? 'LATE' : '    '}  ${KINDS[kind]}: ${record}`);
    }
    print(`${late} late, ${shown.length - late} to come`);
  }
  return late > 0 ? 1 : 0;
}
