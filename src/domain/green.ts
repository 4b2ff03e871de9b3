import type { Practice } from '../records/report.ts';
import { namesPassport } from './applies.ts';
import type { Condition, CrossingStatus, FarSideWarning, Told } from './derived.ts';
import { saysDoNotTravel } from './regions.ts';

interface Shown {
  readonly status: Pick<CrossingStatus, 'word' | 'current' | 'asOf' | 'passport'>;
  readonly decidedBy: readonly Told[];
  readonly conditions: readonly Condition[];
  readonly farSide: readonly FarSideWarning[];
  readonly practice: readonly Told<Practice>[];
}

/** Whether a report gives the day of which it speaks, and not only a month or a guess. */
function isDated(told: Told): boolean {
  return typeof told.claim.asOf === 'string' && told.claim.asOf.length === 10;
}

/**
 * Whether a status may be green: open on a stated day, said of this passport by its code, within its limit, without a
 * condition, with no region behind the gate that an issuer says not to travel to, and nobody stopped since.
 */
export function isGreen({ status, decidedBy, conditions, farSide, practice }: Shown): boolean {
  if (status.word !== 'open' || !status.current || conditions.length > 0) return false;
  if (!decidedBy.some((told) => isDated(told) && namesPassport(told, status.passport)))
    return false;
  if (saysDoNotTravel(farSide)) return false;
  // Of the same day counts as since: which came first is not known.
  return !practice.some(
    (told) => told.claim.outcome !== 'let-through' && told.day >= (status.asOf ?? ''),
  );
}
