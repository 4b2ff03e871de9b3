/** A crossing as `/search.json` gives it, in the words of the site's language. */
export interface SearchEntry {
  /** From the root of the site: `crossings/<slug>/`. */
  readonly href: string;
  readonly name: string;
  /** Which way: "Iran to Türkiye". */
  readonly way: string;
  /** Every name of both sides, in every script. */
  readonly names: readonly string[];
  /** Every name of the two countries. */
  readonly countries: readonly string[];
  /** The status with its date, and its limit or who says so. */
  readonly word: string;
  readonly under: string;
  /** The last day on which the word holds, where there is one. */
  readonly until?: string;
  /** A gate that an issuer says not to use: found, and never as a way. */
  readonly doNotUse?: true;
}
