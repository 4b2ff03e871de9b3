import { advisoryDifferences } from './advisory-difference.ts';
import { alertDifferences } from './alert-difference.ts';
import type { Published } from './published.ts';
import { crossingDifferences, reportDifferences } from './status-difference.ts';

/** One thing that readers will see change, as data and in words. */
export interface Difference {
  readonly kind:
    | 'status'
    | 'report'
    | 'alert'
    | 'instruction'
    | 'level'
    | 'region'
    | 'stay'
    | 'contact'
    | 'record';
  /** The id of the record. */
  readonly subject: string;
  /** What it was and what it is; `undefined` where there was or is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** "esendere-serow, passport US: open → closed (side of Iran; tr, 2026-03-02)". */
  readonly words: string;
}

/**
 * What readers will see change between two builds: statuses first, then alerts and instructions, then what stands
 * around them. Nothing is compared but data; an improved wording alone is no difference.
 */
export function differencesBetween(before: Published, after: Published): readonly Difference[] {
  return [
    ...crossingDifferences(before, after),
    ...reportDifferences(before, after),
    ...alertDifferences(before, after),
    ...advisoryDifferences(before, after),
  ];
}
