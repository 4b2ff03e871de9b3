import { compareProblems, type Problem, problemOf } from '../reading/problem.ts';
import type { ReadResult } from '../reading/read-content.ts';
import { RULES } from './registry.ts';
import type { Context } from './rule.ts';

interface Clock {
  /** The UTC day against which dates are judged, also where the site is built for another day. */
  readonly wallClockDay: string;
}

function contextOf(read: ReadResult, { wallClockDay }: Clock): Context {
  return {
    read,
    records: read.records,
    wallClockDay,
    at: (file, path) => read.placeOf(file, path),
    atKey: (file, path) => read.placeOfKey(file, path),
  };
}

/**
 * Holds everything that was read against every rule.
 *
 * @returns all problems, those of reading among them, in the order of files and places.
 */
export function judge(read: ReadResult, clock: Clock): readonly Problem[] {
  const context = contextOf(read, clock);
  const found = RULES.flatMap((rule) =>
    [...rule.check(context)].map((finding) => problemOf(rule, finding)),
  );
  return [...read.problems, ...found].sort(compareProblems);
}

/** Whether there is an error, in reading or by a rule. Rules that only warn are not asked. */
export function hasErrors(read: ReadResult, clock: Clock): boolean {
  if (read.problems.some(({ severity }) => severity === 'error')) return true;
  const context = contextOf(read, clock);
  return RULES.some(
    ({ severity, check }) => severity === 'error' && !Iterator.from(check(context)).next().done,
  );
}
