import type { EntryRule, Level, Region, Standing } from '../records/advisory.ts';
import type { ChangeNote } from '../records/change-note.ts';
import type { AlertEntry, Content } from '../records/content.ts';
import type { Practice } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import type { ChangeKind, DerivedChangeKind } from '../vocabularies/changes.ts';
import type { DerivedStatus } from '../vocabularies/statuses.ts';
import { advisoryChanges } from './advisory-changes.ts';
import { alertChanges } from './alert-changes.ts';
import type { Told } from './derived.ts';
import { noteChanges } from './note-changes.ts';
import { statusChanges } from './status-changes.ts';

interface Dated {
  readonly kind: DerivedChangeKind | ChangeKind;
  /** The day on which it became known; of a status that ran out, the first day on which it did not hold. */
  readonly day: Day;
  /** ISO codes of the countries it is about. */
  readonly countries: readonly string[];
  /** What orders changes of one day; unique between them. */
  readonly key: string;
}

export interface LevelChange extends Dated {
  readonly kind: 'level';
  readonly issuerId: string;
  readonly level: Level;
  readonly before: Level | undefined;
}

export interface ActionChange extends Dated {
  readonly kind: 'action';
  readonly issuerId: string;
  /** Either an alert or an instruction that was first seen on a living page. */
  readonly of: { readonly alert: AlertEntry } | { readonly standing: Standing };
}

/** A new report or practice report, or a complete list that leaves a crossing out. */
export interface StatusChange extends Dated {
  readonly kind: 'status';
  readonly issuerId: string;
  readonly place: Told['place'];
  readonly of:
    | {
        readonly told: Told;
        /** What the issuer had said of the place to the same people and the same way. */
        readonly before: Told | undefined;
        /** The report that this one mends or takes back. */
        readonly mends:
          | { readonly fate: 'corrected' | 'withdrawn'; readonly told: Told }
          | undefined;
      }
    | { readonly practice: Told<Practice> }
    | { readonly leftOutBy: string; readonly before: Told };
}

/** A status that passed its limit, for one passport and one way. */
export interface ExpiredChange extends Dated {
  readonly kind: 'expired';
  readonly crossing: string;
  readonly border: string;
  readonly passport: string;
  readonly from: string;
  readonly word: DerivedStatus;
  readonly asOf: Day;
  readonly limit: Day;
  readonly decidedBy: readonly Told[];
}

export interface StayChange extends Dated {
  readonly kind: 'stay';
  readonly issuerId: string;
  readonly passport: string;
  readonly rule: EntryRule;
  /** The newest claim about the same passport before it. */
  readonly before: EntryRule | undefined;
}

export interface ContactChange extends Dated {
  readonly kind: 'contact';
  readonly contact: string;
  /** The day from which it is open or closed. */
  readonly from: Day;
  readonly state: 'open' | 'closed';
  readonly before: 'open' | 'closed' | undefined;
  readonly source: string;
}

export interface RegionChange extends Dated {
  readonly kind: 'region';
  readonly issuerId: string;
  readonly region: Region;
  /** `not-named`: a later text of the issuer no longer names it; whether it still holds is not known. */
  readonly what: 'began' | 'not-named' | 'ended';
  readonly source: string;
}

/** A note that somebody typed about a change of prose. */
export interface NoteChange extends Dated {
  readonly kind: ChangeKind;
  readonly note: ChangeNote;
  readonly record: {
    readonly collection: 'advisories' | 'alerts' | 'borders' | 'crossings';
    readonly slug: string;
  };
}

export type DerivedChange =
  | LevelChange
  | ActionChange
  | StatusChange
  | ExpiredChange
  | StayChange
  | ContactChange
  | RegionChange;
export type Change = DerivedChange | NoteChange;

function newestFirst(one: Change, other: Change): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/**
 * Every change known on a day, newest first: of the whole site, or about one country by its ISO code. What changes a
 * traveller's decision is derived from the records; only changes of prose are typed.
 */
export function changesOn(content: Content, day: Day, country?: string): readonly Change[] {
  const changes = [
    ...advisoryChanges(content, day),
    ...alertChanges(content, day),
    ...statusChanges(content, day),
    ...noteChanges(content, day),
  ];
  return changes
    .filter(({ countries }) => country === undefined || countries.includes(country))
    .sort(newestFirst);
}
