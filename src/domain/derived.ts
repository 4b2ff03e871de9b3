import type {
  Channel,
  Contact,
  EntryRule,
  Level,
  PassportValidity,
  Region,
  Standing,
} from '../records/advisory.ts';
import type { AlertEntry } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import type { Issuer, Source } from '../records/site.ts';
import type { Action } from '../vocabularies/actions.ts';
import type { DerivedStatus } from '../vocabularies/statuses.ts';

/** What the domain decides: plain values, without a word of any language. */

/** A report with everything that is needed to speak of it. */
export interface Told<Claim extends Report | Practice = Report> {
  readonly claim: Claim;
  /** The crossing or border in whose file it stands. */
  readonly place: { readonly kind: 'crossing' | 'border'; readonly slug: string };
  /** Its address inside the content: `<slug>/<id>`. */
  readonly ref: string;
  /** The addresses by which other reports may name it: its own, and those of the reports that it corrects. */
  readonly answersTo: readonly string[];
  readonly issuerId: string;
  readonly issuer: Issuer;
  readonly source: Source;
  /** The day from which its age counts: the earlier bound of `asOf`, else of the first publication. */
  readonly day: Day;
  /** The day on which it became known: the later bound of the document's `published`. */
  readonly knownOn: Day;
  /** Its own limit: the country's freshness, shortened by `until`. */
  readonly limit: Day;
}

/** A complete list that says nothing to the reader of this gate. */
export interface Silence {
  readonly issuerId: string;
  readonly issuer: Issuer;
  readonly sourceId: string;
  readonly day: Day;
  readonly limit: Day;
}

/** One of the last words in the past tense. */
export interface LastWord {
  /** What was said; `conflicting` where reports disagreed. */
  readonly word: DerivedStatus;
  readonly day: Day;
  /** The report that gives the word, or those that disagreed; empty for a silence. */
  readonly told: readonly Told[];
  /** The same issuer's newer or qualifying word on the whole border, which stands beside it. */
  readonly beside: readonly Told[];
  readonly silence: Silence | undefined;
  /** Beside a silence: what the list took down, the issuer's newest permission before it. */
  readonly takenDown: readonly Told[];
  /** True where the word is of the whole border and the crossing is not named. */
  readonly wholeBorder: boolean;
}

export interface Condition {
  readonly text: string;
  readonly told: Told;
}

/** A region on the far side with its warning, newest first. */
export interface FarSideWarning {
  readonly region: Region;
  readonly issuer: Issuer;
  /** The newest sighting known by the day, else the day it began. */
  readonly lastSeen: Day;
  /** A later text of the issuer, known by the day, that no longer names it. */
  readonly notIn:
    | { readonly sourceId: string; readonly source: Source; readonly day: Day }
    | undefined;
}

/** What a traveller is told of one crossing on one day. */
export interface CrossingStatus {
  readonly crossing: string;
  readonly border: string;
  readonly passport: string;
  /** ISO code of the country that is left, and of the far side. */
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  /** The word that decides, whether or not it is past its limit. */
  readonly word: DerivedStatus;
  /** Whether the word is within its limit. `do-not-use` always is; `unknown` never. */
  readonly current: boolean;
  /** The deciding reports: one, or all that disagree, or several permissions of one day. Empty for silence and unknown. */
  readonly decidedBy: readonly Told[];
  /** The stops to which a deciding permission is an exception: "closed to routine traffic; case by case". */
  readonly exceptionTo: readonly Told[];
  readonly silence: Silence | undefined;
  readonly asOf: Day | undefined;
  readonly limit: Day | undefined;
  readonly ageDays: number | undefined;
  /** True where the word is of the whole border, on which this crossing is one of several and not named. */
  readonly wholeBorder: boolean;
  /** True where a stop of the press decides: "Reported closed". */
  readonly byPress: boolean;
  readonly green: boolean;
  readonly conditions: readonly Condition[];
  /** Practice reports that stand under the headline, newest first. */
  readonly practice: readonly Told<Practice>[];
  /** At most three, newest first; given whenever the word is not current, and beside a silence. */
  readonly lastWords: readonly LastWord[];
  /** What applies to this passport and was outdone by the word that decides, newest first; without the last words. */
  readonly outdone: readonly Told[];
  /** Words that do not apply to this passport, newest first; without those among the last words. */
  readonly others: readonly Told[];
  /** Warnings about the areas of the far side, the strictest first. */
  readonly farSide: readonly FarSideWarning[];
}

/** The groups of the status table, in order. */
export type RowGroup =
  | 'way-out'
  | 'way-out-with-warning'
  | 'by-authorisation'
  | 'closed'
  | 'not-known'
  | 'do-not-use';

export interface AlertState {
  readonly alert: AlertEntry;
  readonly issuer: Issuer;
  readonly sentFirst: Day;
  readonly sentLast: Day;
  /** The printed end, else `sent` (its earlier bound) plus the country's limit. */
  readonly reviewBy: Day;
  readonly endPrinted: boolean;
  readonly state: 'in-force' | 'lapsed' | 'replaced' | 'cancelled';
  readonly replacedBy: AlertEntry | undefined;
}

/** What became of a report for one reader, by a day. */
export type ReportFate =
  | { readonly fate: 'corrected' | 'withdrawn'; readonly by: Told<Report | Practice> }
  | { readonly fate: 'replaced'; readonly by: Told }
  | { readonly fate: 'left-out'; readonly sourceId: string; readonly day: Day }
  | { readonly fate: 'decides' }
  | { readonly fate: 'stands' }
  | { readonly fate: 'for-others' };

/** One line of the log of a crossing: a report or practice report of it or of its border. */
export type LogEntry = { readonly told: Told<Report> | Told<Practice> } & ReportFate;

/** The first line of a country. */
export type Instruction =
  | {
      readonly kind: 'in-force';
      /** All alerts with actions in force, newest first; more than one where they stand beside each other. */
      readonly alerts: readonly AlertState[];
      /** Newer alerts without actions. */
      readonly later: readonly AlertState[];
      readonly forReader: boolean;
    }
  | {
      readonly kind: 'last';
      readonly alerts: readonly AlertState[];
      readonly later: readonly AlertState[];
      readonly forReader: boolean;
    }
  | {
      readonly kind: 'standing';
      readonly standing: Standing;
      readonly issuer: Issuer;
      readonly action: Action;
      readonly lastSeen: Day;
      /** The newest alert known, whatever became of it. */
      readonly lastAlert: AlertState | undefined;
      readonly forReader: boolean;
    }
  | { readonly kind: 'none'; readonly topLevel: boolean };

export interface LevelState {
  readonly level: Level;
  readonly issuer: Issuer;
  readonly issued: Day;
  /** The newest sighting known by the day. */
  readonly lastSeen: Day | undefined;
  /** 1 the mildest, and how many levels the scale has. */
  readonly order: number;
  readonly of: number;
}

/** One part of a stay rule with the claim that it rests on. */
export interface StayPart<Value> {
  readonly value: Value;
  readonly rule: EntryRule;
  readonly issuer: Issuer;
  readonly source: Source;
  readonly day: Day;
  readonly limit: Day;
  readonly current: boolean;
}

export type StayWindow = 'visit' | 'year' | { readonly days: number };

/** What is known of entry into one country with one passport. */
export interface StayState {
  readonly country: string;
  readonly passport: string;
  readonly visa: StayPart<Exclude<EntryRule['visa'], 'not-stated'>> | undefined;
  readonly days: StayPart<number> | undefined;
  readonly window: StayPart<StayWindow> | undefined;
  readonly conditions: readonly StayPart<string>[];
  readonly validity: readonly {
    readonly claim: PassportValidity;
    readonly issuer: Issuer;
    readonly day: Day;
  }[];
}

export interface ContactState {
  readonly contact: Contact;
  /** Channels known by the day, each with the day of its page or first sighting. */
  readonly channels: readonly {
    readonly channel: Channel;
    readonly day: Day;
    readonly lastSeen: Day | undefined;
  }[];
  /** The newest state known; undefined where none was ever recorded. */
  readonly state:
    | { readonly state: 'open' | 'closed'; readonly from: Day; readonly issuer: Issuer }
    | undefined;
  readonly instead: readonly string[];
}
