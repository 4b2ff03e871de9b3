import { compareProblems, type Problem, problemOf } from '../reading/problem.ts';
import type { ReadResult } from '../reading/read-content.ts';
import { RULES } from './registry.ts';
import type { Context } from './rule.ts';

/**
 * Holds everything that was read against every rule.
 *
 * @param wallClockDay the UTC day against which dates are judged, also where the site is built for another day.
 * @returns all problems, those of reading among them, in the order of files and places.
 */
export function judge(
  read: ReadResult,
  { wallClockDay }: { readonly wallClockDay: string },
): readonly Problem[] {
  const context: Context = {
    read,
    records: read.records,
    wallClockDay,
    at: (file, path) => read.placeOf(file, path),
    atKey: (file, path) => read.placeOfKey(file, path),
  };
  const found = RULES.flatMap((rule) =>
    [...rule.check(context)].map((finding) => problemOf(rule, finding)),
  );
  return [...read.problems, ...found].sort(compareProblems);
}
