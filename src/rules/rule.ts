import type { Folder } from '../reading/collections.ts';
import type { Records } from '../reading/make-records.ts';
import type { Finding, Place, Problem, RuleHead } from '../reading/problem.ts';
import type { ReadResult } from '../reading/read-content.ts';
import type { ReadFile } from '../reading/read-file.ts';
import type { Path } from '../reading/yaml-document.ts';

/** What a rule may look at. */
export interface Context {
  readonly read: ReadResult;
  /** The records whose shape is right. */
  readonly records: Records;
  /** The UTC day on which the content is judged; never the day of a build. */
  readonly wallClockDay: string;
  /** The place of a value. */
  at(file: string, path: Path): Place;
  /** The place of a key. */
  atKey(file: string, path: Path): Place;
}

/** A rule: one file in this folder, one page in `docs/rules/`. */
export interface Rule extends RuleHead {
  check(context: Context): Iterable<Finding>;
}

export type { Finding, Folder, Path, Place, Problem, ReadFile, Records };
