import type { Reader } from './applies.ts';
import type { Decision } from './decision.ts';
import type { LastWord } from './derived.ts';
import type { Known } from './known.ts';
import { conflictEntry, type Entry, issuerEntry } from './last-word-entries.ts';
import { silencesOf } from './silence.ts';

const AT_MOST = 3;

function inOrder(one: Entry, other: Entry): number {
  if (one.newest !== other.newest) return one.newest < other.newest ? 1 : -1;
  if (one.home !== other.home) return one.home ? -1 : 1;
  if (one.forReader !== other.forReader) return one.forReader ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

/**
 * The last words of a crossing, newest first, at most three: each issuer once, from the newest back to the home issuer's
 * own. The home issuer's word and the one that made the status are always among them. Words for others that are still
 * within their limit are left out here, for they stand below as what they are.
 */
export function lastWordsOf(known: Known, reader: Reader, decision: Decision): readonly LastWord[] {
  const question = { known, reader, decision };
  const conflict = conflictEntry(question);
  const silences = silencesOf(known, reader);
  const issuers = new Set([
    ...[...known.gate, ...known.wholeBorder].map(({ issuerId }) => issuerId),
    ...silences.map(({ issuerId }) => issuerId),
  ]);
  const inConflict = conflict.flatMap(({ word }) => word.told.map(({ issuerId }) => issuerId));
  const entries = [...issuers]
    .filter((issuerId) => !inConflict.includes(issuerId))
    .flatMap((issuerId) => issuerEntry(issuerId, question, silences));
  const ordered = [...conflict, ...entries]
    .filter(
      ({ word, home, forReader, decides }) =>
        home || forReader || decides || word.told.some(({ limit }) => limit < known.day),
    )
    .sort(inOrder);
  const homeAt = ordered.findIndex(({ home }) => home);
  const back = ordered.filter((entry, at) => homeAt < 0 || at <= homeAt || entry.decides);
  const must = back.filter(({ home, decides }) => home || decides).slice(0, AT_MOST);
  const newest = back.filter((entry) => !must.includes(entry)).slice(0, AT_MOST - must.length);
  return back
    .filter((entry) => must.includes(entry) || newest.includes(entry))
    .map(({ word }) => word);
}
