import type { Day } from '../records/scalars.ts';

/** A country as a document names it: the codes that it gives, never one guessed from another. */
export interface NamedCountry {
  readonly alpha2?: string;
  readonly alpha3?: string;
  readonly name: string;
}

/** A level as its issuer wrote it, before anybody looked at it. */
export interface FoundLevel {
  readonly country: NamedCountry;
  /** The native code: never a number of ours. */
  readonly code: string;
  readonly label: string;
  /** The day that the document gives for its text. */
  readonly issued: Day;
  /** The day on which the issuer says it looked again. */
  readonly reviewed: Day | undefined;
  readonly title: string;
  /** The address of its page; one that begins with a stroke is on the site of the issuer. */
  readonly url: string | undefined;
  /** What a reader must know besides. */
  readonly note: string | undefined;
}

/** What was not taken over, and why: a person decides. */
export interface HeldBack {
  readonly what: string;
  readonly why: string;
}

/** What a document says. */
export interface Found {
  readonly levels: readonly FoundLevel[];
  readonly heldBack: readonly HeldBack[];
  /** How many countries it speaks of, with a level or without. */
  readonly countries: number;
  /** The codes of the format from the mildest on, where it has a closed list; else those that were found. */
  readonly scale: readonly { readonly code: string; readonly label: string }[];
  /** Whether it is a list of all countries: then levels that are all equal, or fewer than before, are refused. */
  readonly whole: boolean;
}

/** A document that cannot be read as what it should be. Nothing of it is taken over. */
export class Refused extends Error {}
