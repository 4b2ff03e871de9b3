import { type Problem, printProblem, sentenceOf } from '../reading/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { judge } from '../rules/judge.ts';
import { count, countProblems } from '../rules/problem.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly content: string;
  readonly format: Format;
  /** Whether warnings refuse too. */
  readonly strict: boolean;
  readonly wallClockDay: string;
  readonly print: (line: string) => void;
}

/**
 * Judges a content folder and prints everything that is wrong with it.
 *
 * @returns the exit code: 1 where there are errors, with `strict` also where there are warnings.
 */
export function check({ content, format, strict, wallClockDay, print }: CheckOptions): number {
  let read: ReturnType<typeof readContent>;
  try {
    read = readContent(content);
  } catch (error) {
    print(listError(content, error));
    return 1;
  }
  const problems = judge(read, { wallClockDay });
  const refused = problems.filter((problem) => strict || problem.severity === 'error').length;
  const files = read.files.length;
  if (format === 'json') print(JSON.stringify({ files, wallClockDay, problems }, null, 2));
  else {
    for (const problem of problems) {
      print(format === 'github' ? printAnnotation(problem) : printProblem(problem));
    }
    print(`${count(files, 'file')} read, ${countProblems(problems)}`);
  }
  return refused > 0 ? 1 : 0;
}

/** What to say where the content folder itself cannot be listed. */
function listError(folder: string, error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `The content folder "${folder}" cannot be read${reason}. Name another one with --content.`;
}

/** One line that GitHub Actions shows beside the changed line ("workflow commands", `::error`). */
function printAnnotation(problem: Problem): string {
  const { severity, file, line, column, code } = problem;
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${severity} ${properties}::${data(sentenceOf(problem))}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
