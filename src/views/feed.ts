import type { Rich } from './parts.ts';

/** A passage of an entry: a paragraph, or a list under a line. */
export type FeedPassage =
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] };

/** One entry of a feed. Addresses in it are absolute, for it is read far from the site. */
export interface FeedEntry {
  /** A `tag:` URI: the same while the facts are the same, another when they change. */
  readonly id: string;
  readonly title: string;
  /** An instant with an offset. */
  readonly updated: string;
  readonly url: string;
  /** The kind of change, as a word for programs and as a word for people; a correction besides. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly passages: readonly FeedPassage[];
  /** The same as a file for programs, where there is one. */
  readonly file?: { readonly url: string; readonly type: string };
}

/** A feed, in whatever format it is printed. */
export interface FeedView {
  /** Its address on the site, without the end that names the format: `/feeds/updates`. */
  readonly path: string;
  /** The absolute address of the site, from which the address of the file is told. */
  readonly base: string;
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly subtitle: string;
  /** The page that says the same. */
  readonly page: string;
  readonly author: string;
  readonly icon: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
