import type { BorderEntry, Content, CrossingEntry } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import { isLaterInstant } from './calendar-days.ts';
import type { Told } from './derived.ts';
import { type CompleteList, ledgerOf, type Mending } from './ledger.ts';
import { perContent } from './per-content.ts';

/** What is known of one crossing by the end of one day: nothing that became known later is in it. */
export interface Known {
  readonly content: Content;
  readonly day: Day;
  readonly crossing: CrossingEntry;
  readonly border: BorderEntry;
  /** True where the border has this crossing alone: the border's word is then the crossing's. */
  readonly onlyGate: boolean;
  /** Reports on the gate that nobody corrected or withdrew; of an only gate, those on its border too. */
  readonly gate: readonly Told[];
  /** Reports on the whole border that nobody corrected or withdrew; of an only gate, none. */
  readonly wholeBorder: readonly Told[];
  /** Practice reports on the gate and its border that nobody corrected or withdrew. */
  readonly practice: readonly Told<Practice>[];
  /** Complete lists of authorities about this border. */
  readonly lists: readonly CompleteList[];
  /** What was corrected or withdrawn by the day, for the log. */
  readonly mended: readonly { readonly told: Told | Told<Practice>; readonly mending: Mending }[];
}

/** Whether an issuer is an authority or government; of others only stops count. */
export function isAuthority(told: { readonly issuer: Told['issuer'] }): boolean {
  return told.issuer.kind === 'government' || told.issuer.kind === 'authority';
}

/** Whether a report is newer than another; instants only order two reports of one day. */
export function isNewer(one: Told<Report | Practice>, other: Told<Report | Practice>): boolean {
  if (one.day !== other.day) return one.day > other.day;
  if (one.claim.at === undefined || other.claim.at === undefined) return false;
  return isLaterInstant(one.claim.at, other.claim.at);
}

/** Newest first; of one day by instant, then by address, so that no order of files changes a result. */
export function newestFirst(one: Told<Report | Practice>, other: Told<Report | Practice>): number {
  if (isNewer(one, other)) return -1;
  if (isNewer(other, one)) return 1;
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return one.ref < other.ref ? -1 : one.ref > other.ref ? 1 : 0;
}

/** How many crossings of each border are recorded. */
const gatesOn = perContent(({ crossings }) => {
  const counts = new Map<string, number>();
  for (const { border } of crossings.values()) counts.set(border, (counts.get(border) ?? 0) + 1);
  return counts;
});

const answers = perContent(() => new Map<string, Known>());

/**
 * Everything known of a crossing on a day, gathered once for all travellers and all ways.
 *
 * @throws where the crossing or its border is not recorded.
 */
export function knownOf(content: Content, crossingSlug: string, day: Day): Known {
  const key = `${crossingSlug} ${day}`;
  const known = answers(content).get(key) ?? gather(content, crossingSlug, day);
  answers(content).set(key, known);
  return known;
}

function gather(content: Content, crossingSlug: string, day: Day): Known {
  const crossing = content.crossings.get(crossingSlug);
  const border = crossing && content.borders.get(crossing.border);
  if (!crossing || !border)
    throw new Error(`No crossing "${crossingSlug}" with its border is recorded.`);
  const ledger = ledgerOf(content);
  const onlyGate = border.crossings === 'all-listed' && gatesOn(content).get(border.slug) === 1;

  const isKnown = (told: Told | Told<Practice>) => told.knownOn <= day;
  const mendingOf = (told: Told | Told<Practice>) =>
    ledger.mendings.get(told.ref)?.find(({ by }) => by.knownOn <= day);
  const stands = (told: Told | Told<Practice>) => isKnown(told) && mendingOf(told) === undefined;

  const onGate = ledger.reports.get(crossing.slug) ?? [];
  const onBorder = ledger.reports.get(border.slug) ?? [];
  const practice = [
    ...(ledger.practice.get(crossing.slug) ?? []),
    ...(ledger.practice.get(border.slug) ?? []),
  ];
  return {
    content,
    day,
    crossing,
    border,
    onlyGate,
    gate: (onlyGate ? [...onGate, ...onBorder] : onGate).filter(stands).sort(newestFirst),
    wholeBorder: (onlyGate ? [] : onBorder).filter(stands).sort(newestFirst),
    practice: practice.filter(stands).sort(newestFirst),
    lists: ledger.lists.filter(
      (list) => list.knownOn <= day && list.covers.includes(border.slug) && isAuthority(list),
    ),
    mended: [...onGate, ...onBorder, ...practice].filter(isKnown).flatMap((told) => {
      const mending = mendingOf(told);
      return mending ? [{ told, mending }] : [];
    }),
  };
}
