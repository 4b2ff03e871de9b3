/** Where something stands in a content file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Something that is wrong in the content, as data: where, which rule, what was found and what to do. */
export interface Problem extends Place {
  readonly severity: Severity;
  /** The rule, `OV201`; its page is `docs/rules/OV201.md`. */
  readonly code: string;
  /** What is wrong, a full sentence. */
  readonly message: string;
  /** The value that was found, as written. */
  readonly found?: string;
  /** What may stand there instead. */
  readonly allowed?: string;
  /** What to do, a full sentence. */
  readonly remedy: string;
}

/** What a rule says of one place; code and severity are the rule's. */
export interface Finding extends Pick<Problem, 'message' | 'remedy'> {
  readonly at: Place;
  readonly found?: string | undefined;
  readonly allowed?: string | undefined;
}

/** The name under which a rule is known. */
export interface RuleHead {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong where the rule speaks, in a few words. */
  readonly title: string;
}

const LONGEST_FOUND = 80;

/** One line and short, with invisible characters made visible: the report must not carry them on. */
function shown(value: string): string {
  const visible = value.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return visible.length > LONGEST_FOUND ? `${visible.slice(0, LONGEST_FOUND - 1)}…` : visible;
}

/** Makes a problem of what a rule says. */
export function problemOf(rule: RuleHead, finding: Finding): Problem {
  const { at, message, found, allowed, remedy } = finding;
  return {
    ...at,
    severity: rule.severity,
    code: rule.code,
    message: shownAll(message),
    ...(found === undefined ? {} : { found: shown(found) }),
    ...(allowed === undefined ? {} : { allowed: shownAll(allowed) }),
    remedy: shownAll(remedy),
  };
}

function shownAll(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** The order in which problems are printed: by file, place and rule, whatever the order in which they were found. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code units, so that the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything a problem has to say after its place: message, found and allowed value, remedy. */
export function sentenceOf(problem: Problem): string {
  return [
    problem.message,
    problem.found === undefined ? undefined : closed(`Found: ${problem.found}`),
    problem.allowed === undefined ? undefined : closed(`Allowed: ${problem.allowed}`),
    problem.remedy,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function closed(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** One line: `file:line:column  severity  sentence  OVnnn`. */
export function printProblem(problem: Problem): string {
  const { file, line, column, severity, code } = problem;
  return `${file}:${line}:${column}  ${severity}  ${sentenceOf(problem)}  ${code}`;
}
