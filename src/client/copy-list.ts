/** What a copy on a reader's device consists of: published at `/save/<country>.json`, in other
 * languages at `/<lang>/save/<country>.json`, all words chosen. */
export interface CopyList {
  /** The address of the list itself: one for each country and language. */
  readonly guide: string;
  /** The day of the build (UTC, `YYYY-MM-DD`). */
  readonly made: string;
  /** Differs whenever any page of the copy does. */
  readonly version: string;
  /** For formatting the time of saving. */
  readonly locale: string;
  /** How long to wait for the network before the copy answers, in milliseconds. */
  readonly waitMs: number;
  /** How long all pages of a copy may take to come, in milliseconds. */
  readonly copyMs: number;
  /** What stands on every page of this site: an answer without it comes from somebody else. */
  readonly marks: readonly string[];
  readonly pages: readonly CopiedPage[];
  /** Further addresses, each with the page it leads to. */
  readonly moved: Readonly<Record<string, string>>;
  readonly words: CopyWords;
}

/** One page of a copy. */
export interface CopiedPage {
  /** `/iran/`. */
  readonly address: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  /** The day on which its facts were checked, in words. */
  readonly checked: string;
  /** The last day on which to rely on it, in words and as a day. */
  readonly until: string;
  readonly untilDay: string;
}

/** Sentences with `{saved}`, `{checked}`, `{until}` and `{version}` in them. */
export interface CopyWords {
  readonly label: string;
  readonly notice: string;
  readonly past: string;
  readonly setBack: string;
  readonly kept: string;
}

/** A copy as it was made. */
export interface Kept {
  readonly list: CopyList;
  /** Where the worker that made it is registered: several sites may share one host. */
  readonly scope: string;
  /** The device's time of saving, and by how much the server was ahead of it; milliseconds. */
  readonly saved: number;
  readonly ahead: number;
}
