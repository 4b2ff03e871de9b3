import type { Day } from '../records/scalars.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import { applies, type Reader } from './applies.ts';
import { lastDay } from './calendar-days.ts';
import type { Silence, Told } from './derived.ts';
import { freshnessOf, limitOf } from './freshness.ts';
import type { Known } from './known.ts';
import type { CompleteList } from './ledger.ts';
import { isBefore, isSaidOfEachGate } from './replaced.ts';

/** Whether a report says something of the gate to the reader: by name, or by a word said of each gate. */
function speaks(told: Told, known: Known, reader: Reader, day: Day): boolean {
  if (known.wholeBorder.includes(told) && !isSaidOfEachGate(told)) return false;
  if (!applies(told, reader)) return false;
  // A stop that had run out before its list came says nothing on the list's day: it must not hide the silence.
  return told.claim.status !== 'closed' || told.limit >= day;
}

/** The permissions on the gate that the list's issuer gave this reader before, whatever became of them since. */
function lost(list: CompleteList, known: Known, reader: Reader): readonly Told[] {
  return [...known.gate, ...known.wholeBorder.filter(isSaidOfEachGate)].filter(
    (told) => isPermission(told.claim.status) && isBefore(told, list) && applies(told, reader),
  );
}

function isSilent(lists: readonly CompleteList[], known: Known, reader: Reader): boolean {
  return lists.every((list) =>
    [...known.gate, ...known.wholeBorder]
      .filter((told) => told.claim.source === list.sourceId)
      .every((told) => !speaks(told, known, reader, list.day)),
  );
}

/**
 * The complete lists that say nothing of the gate to the reader, one for each issuer: its newest. Silence speaks to the
 * issuer's own audience, and to whoever loses a permission by it.
 */
export function silencesOf(known: Known, reader: Reader): readonly Silence[] {
  const issuers = [...new Set(known.lists.map((list) => list.issuerId))].sort();
  return issuers.flatMap((issuerId) => {
    const lists = known.lists.filter((list) => list.issuerId === issuerId);
    const day = lastDay(lists.map((list) => list.day));
    const newest = lists.filter((list) => list.day === day);
    const [list] = [...newest].sort((one, other) => (one.sourceId < other.sourceId ? -1 : 1));
    if (!list || !isSilent(newest, known, reader)) return [];
    const own = list.issuer.audience.includes(reader.passport);
    if (!own && lost(list, known, reader).length === 0) return [];
    const limit = limitOf(list.day, freshnessOf(known.content.site, [reader.from]));
    return [{ issuerId, issuer: list.issuer, sourceId: list.sourceId, day: list.day, limit }];
  });
}
