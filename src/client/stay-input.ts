import type { Stay } from '../domain/stay-days.ts';
import type { CalculatorWords } from './calculator-data.ts';
import { fill } from './fill.ts';

/** What stands in the fields, as typed. */
export interface StayInput {
  readonly country: string;
  readonly entry: string;
  readonly stays: readonly Stay[];
}

/** What is wrong with the fields, each said at its own: of a stay by its place in the list. */
export interface InputProblems {
  readonly country: string | undefined;
  readonly entry: string | undefined;
  readonly stays: readonly (string | undefined)[];
}

/** A day that exists, near enough to be meant: browsers without a field for days let anything be typed. */
function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function stayProblem(
  { from, to }: Stay,
  entry: string,
  errors: CalculatorWords['errors'],
  say: (day: string) => string,
): string | undefined {
  if (from === '' || to === '') return errors.stay;
  if (!isDay(from) || !isDay(to)) return errors.day;
  if (to < from) return errors.backwards;
  return isDay(entry) && to > entry ? fill(errors.overlaps, { entry: say(entry) }) : undefined;
}

/** Judges the fields; undefined where nothing is wrong with them. */
export function problemsOf(
  { country, entry, stays }: StayInput,
  errors: CalculatorWords['errors'],
  say: (day: string) => string,
): InputProblems | undefined {
  const problems: InputProblems = {
    country: country === '' ? errors.country : undefined,
    entry: entry === '' ? errors.entry : isDay(entry) ? undefined : errors.day,
    stays: stays.map((stay) => stayProblem(stay, entry, errors, say)),
  };
  const all = [problems.country, problems.entry, ...problems.stays];
  return all.some((problem) => problem !== undefined) ? problems : undefined;
}
