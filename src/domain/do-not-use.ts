import type { Told } from './derived.ts';
import { isNewer, type Known, newestFirst } from './known.ts';

/** Warnings that their issuer took back; what was corrected was never said. */
function withdrawn(known: Known): readonly Told[] {
  return known.mended.flatMap(({ told, mending }) =>
    mending.fate === 'withdrawn' && 'status' in told.claim && told.claim.status === 'do-not-use'
      ? [told as Told]
      : [],
  );
}

/**
 * The warnings not to use a gate, newest first. Each holds until its issuer withdraws it, whatever its age and whoever
 * reports the gate open; a newer one of the same issuer on the same gate or border takes the place of its older one, so
 * that taking back the newer one ends both.
 */
export function warningsNotToUse(known: Known): readonly Told[] {
  const isWarning = (told: Told) => told.claim.status === 'do-not-use';
  const ended = withdrawn(known);
  const standing = (reports: readonly Told[], kind: Told['place']['kind']) =>
    reports.filter(isWarning).filter((told) => {
      const same = [
        ...reports.filter(isWarning),
        ...ended.filter((by) => known.onlyGate || by.place.kind === kind),
      ];
      return !same.some((by) => by.issuerId === told.issuerId && isNewer(by, told));
    });
  return [...standing(known.gate, 'crossing'), ...standing(known.wholeBorder, 'border')].sort(
    newestFirst,
  );
}
