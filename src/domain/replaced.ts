import { isPermission } from '../vocabularies/statuses.ts';
import { applies, isAbout, type Reader } from './applies.ts';
import type { Told } from './derived.ts';
import { isAuthority, isNewer, type Known } from './known.ts';
import type { CompleteList } from './ledger.ts';

/** Whether a border's word is only a condition on what its gates permit, and no status of them. */
export function isBorderCondition(told: Told, known: Known): boolean {
  return told.claim.status === 'conditional' && known.wholeBorder.includes(told);
}

/** The issuer's newer report on the same gate, or on the same whole border, that takes the place of this one. */
export function replacedBy(told: Told, known: Known, reader: Reader): Told | undefined {
  if (told.claim.status === 'do-not-use') return undefined;
  const same = known.gate.includes(told) ? known.gate : known.wholeBorder;
  // No condition lapses because a stop came between: only a permission of its issuer ends it.
  const endsByStop = isPermission(told.claim.status) && !isBorderCondition(told, known);
  return same.find((by) => {
    if (by.issuerId !== told.issuerId || !isNewer(by, told) || !isAbout(by, reader)) return false;
    if (isPermission(by.claim.status)) return isAuthority(by);
    return by.claim.status === 'closed' && endsByStop;
  });
}

/** Whether a complete list came after a report of its issuer and is not the document of that report itself. */
export function isBefore(told: Told, list: CompleteList): boolean {
  return (
    told.issuerId === list.issuerId && told.claim.source !== list.sourceId && told.day < list.day
  );
}

/**
 * The complete list that takes a report down. What its issuer permitted before is gone; its older stops and border
 * conditions only where the list permits something to this reader on the same gate or border.
 */
export function takenDownBy(told: Told, known: Known, reader: Reader): CompleteList | undefined {
  if (told.claim.status === 'do-not-use') return undefined;
  const permission = isPermission(told.claim.status) && !isBorderCondition(told, known);
  return known.lists.find((list) => {
    if (!isBefore(told, list)) return false;
    if (permission) return true;
    const permits = (by: Told) =>
      by.claim.source === list.sourceId && isPermission(by.claim.status) && applies(by, reader);
    // A border called open opens no gate, so it ends no stop that was said of a gate by name.
    const onBorder = known.wholeBorder.filter(
      (by) => known.wholeBorder.includes(told) || isSaidOfEachGate(by),
    );
    return [...known.gate, ...onBorder].some(permits);
  });
}

/** The words on a whole border that are said of each of its gates. */
export function isSaidOfEachGate(told: Told): boolean {
  return ['by-authorisation', 'case-by-case', 'closed', 'do-not-use'].includes(told.claim.status);
}
