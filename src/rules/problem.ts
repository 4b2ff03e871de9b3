import { type Problem, printProblem } from '../reading/problem.ts';

export type { Problem } from '../reading/problem.ts';

/** The whole report: one line for each problem, and how many there are. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems.map(printProblem), countProblems(problems)].join('\n');
}

/** "3 problems: 1 error, 2 warnings", or "0 problems". */
export function countProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '0 problems';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${count(problems.length, 'problem')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** "1 file", "2 files". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
