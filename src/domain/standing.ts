import { isPermission } from '../vocabularies/statuses.ts';
import { applies, type Reader } from './applies.ts';
import type { Silence, Told } from './derived.ts';
import { isAuthority, isNewer, type Known } from './known.ts';
import { linkedRef } from './ledger.ts';
import { isBorderCondition, isSaidOfEachGate, replacedBy, takenDownBy } from './replaced.ts';
import { silencesOf } from './silence.ts';

/** What speaks for or against a reader at one gate, after what was replaced or taken down is gone. */
export interface Standing {
  readonly permissions: readonly Told[];
  readonly stops: readonly Told[];
  readonly borderConditions: readonly Told[];
  readonly silences: readonly Silence[];
}

function linksOf(told: Told): readonly string[] {
  const { exceptionTo = [] } = told.claim;
  return (Array.isArray(exceptionTo) ? exceptionTo : [exceptionTo]).map((link) =>
    linkedRef(told, link),
  );
}

/** Whether a permission names a stop of its own text to which it is an exception. */
export function isExceptionTo(told: Told, stop: Told): boolean {
  if (told.claim.source !== stop.claim.source) return false;
  return linksOf(told).some((ref) => stop.answersTo.includes(ref));
}

/** Whether one of two reports of one text contradicts the other. */
export function contradict(one: Told, other: Told): boolean {
  if (one.claim.source !== other.claim.source) return false;
  const links = (from: Told, to: Told) =>
    from.claim.contradicts !== undefined &&
    to.answersTo.includes(linkedRef(from, from.claim.contradicts));
  return links(one, other) || links(other, one);
}

/** What was said of the gate: by name, or of each gate of its border. */
export function ofGate(known: Known): readonly Told[] {
  return [...known.gate, ...known.wholeBorder.filter(isSaidOfEachGate)];
}

/** Whether a stop's own issuer has since let this reader through, even where that permission is gone again. */
function isLifted(stop: Told, known: Known, reader: Reader): boolean {
  return ofGate(known).some(
    (by) =>
      by.issuerId === stop.issuerId &&
      isPermission(by.claim.status) &&
      isAuthority(by) &&
      isNewer(by, stop) &&
      applies(by, reader),
  );
}

/** What is left for a reader to decide from. */
export function standingOf(known: Known, reader: Reader): Standing {
  const stands = (told: Told) =>
    applies(told, reader) &&
    replacedBy(told, known, reader) === undefined &&
    takenDownBy(told, known, reader) === undefined;
  const standing = ofGate(known).filter(stands);
  // A permission of the press is never a headline, and neither is what it would have ended.
  const permissions = standing.filter(
    (told) => isPermission(told.claim.status) && isAuthority(told),
  );
  const stops = standing.filter(
    (told) =>
      told.claim.status === 'closed' &&
      !isLifted(told, known, reader) &&
      !permissions.some((permission) => isExceptionTo(permission, told)),
  );
  return {
    permissions,
    stops,
    borderConditions: known.wholeBorder.filter(
      (told) => isBorderCondition(told, known) && isAuthority(told) && stands(told),
    ),
    silences: silencesOf(known, reader).filter(
      (silence) => !stops.some((stop) => stop.day <= silence.day && silence.day <= stop.limit),
    ),
  };
}
