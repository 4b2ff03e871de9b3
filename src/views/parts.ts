import type { DerivedStatus } from '../vocabularies/statuses.ts';
import type { Card } from './card.ts';
import type { LinkedData } from './linked-data.ts';

/**
 * The parts that pages are made of: plain values with every word already chosen. Components print them and decide
 * nothing. A `Rich` text may hold links, bold words and names in their own script.
 */

/** A piece of text: plain, bold, a link, or a name in another language. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly href: string; readonly text: string; readonly strong?: boolean }
  | { readonly name: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' };
export type Rich = readonly Piece[];

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The colour role of a status word; `go` only where everything is met. */
export type Tone = 'go' | 'ink' | 'if' | 'permit' | 'case' | 'stop' | 'clash' | 'muted';

/** A status mark: solid holds, outline was said once. */
export interface MarkView {
  readonly status: DerivedStatus;
  readonly state: 'solid' | 'past';
  readonly tone: Tone;
  /** The last day on which it holds, where there is one: after it a script puts "not known" in its place. */
  readonly until?: string;
}

/** The script texts that pages carry: two serve nearly every page, the others one page each. */
export type PageScript = 'leave' | 'page' | 'stay' | 'search' | 'keep';

/** What a script puts in the place of what has run out while the page lay open or was kept. */
export interface RanOutView {
  readonly mark: MarkView;
  readonly notKnown: string;
  readonly lastWord: string;
  readonly ask: string;
  readonly instruction: string;
}

/** What every page has around its content. */
export interface Frame {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Steps up to the root of the site: `./`, `../../` ... */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** The same page in the other languages of the site, each called by itself. */
  readonly languages?: readonly (Link & { readonly lang: string; readonly url: string })[];
  /** The picture that stands for the page in a preview. */
  readonly card?: Card;
  /** The same as plain text, with the day that text begins with. */
  readonly twin?: Link & { readonly knownOn: string };
  /** The feed that tells of changes of the page; a page that tells nothing of its subject has none. */
  readonly feed?: string;
  /** What a phone needs to put the site on its home screen; named by the first page. */
  readonly manifest?: string;
  readonly index: boolean;
  /** What the page is about, for programs. */
  readonly data?: LinkedData;
  /** Steps from the root of the site: `favicon.svg`. */
  readonly icon: string;
  /** None on pages that are not to tell where they come from. */
  readonly siteName: string | undefined;
  readonly publisherMark: string;
  /** "Rebuilt as it stood on ... Not current." on days that are not the wall clock's. */
  readonly banner: string | undefined;
  /** On paper only, before everything: "Stop trusting this sheet after" "8 February 2026". */
  readonly paperLimit?: { readonly label: string; readonly text: string; readonly day: string };
  /** Given where something on the page has a limit. */
  readonly ranOut?: RanOutView;
  /** What the page runs in browsers that run scripts; it says everything without them. */
  readonly scripts?: readonly PageScript[];
  readonly skip: string;
  /** The way out, and the empty page of our own that a script leaves behind meanwhile. */
  readonly leave: Link & { readonly empty: string };
  readonly footer: Rich;
  readonly footerLinks: readonly Link[];
}

/** The block that says what to do. `held` is ink, `said` an outline, `nobody` dashed. */
export interface InstructionView {
  readonly state: 'held' | 'said' | 'nobody';
  readonly label: Rich;
  readonly headline: string;
  readonly lines: readonly Rich[];
  /** The last day on which it is in force. */
  readonly until?: string;
}

/** One short line for a crossing: used in lists of gates. */
export interface GateLine {
  readonly mark: MarkView;
  readonly name: Link;
  readonly to: string;
  readonly warning: string | undefined;
}

/** Which gates hold, or that none is confirmed. */
export interface GatesView {
  readonly heading: string;
  /** "Do not rely on this after 8 February 2026". */
  readonly limit: string | undefined;
  readonly gates: readonly GateLine[];
  /** Given where no crossing is confirmed: dashed block instead of a list. */
  readonly nobody: { readonly headline: string; readonly text: Rich } | undefined;
  readonly doNotUse: { readonly label: string; readonly places: readonly Link[] } | undefined;
}

/** One of the last words: an outline mark, a bold date and what was said. */
export interface PastWord {
  readonly mark: MarkView;
  /** With the punctuation that leads on to the text: "24 Jul 2026:". */
  readonly date: string;
  readonly text: Rich;
}

/** One row of the status table. Empty cells are left out. */
export interface RowView {
  /** The fragment of the row: the slug of the crossing. */
  readonly id: string;
  readonly name: Link;
  readonly localName:
    | { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }
    | undefined;
  readonly to: string;
  /** ISO codes of the country that is left and of the far side; not printed. */
  readonly way?: { readonly from: string; readonly to: string };
  /** Classes by which filters choose the row. */
  readonly className?: string;
  /** The crossings for which one row speaks, each with the fragment of its own row. */
  readonly gates?: readonly (Link & { readonly id: string })[];
  readonly mark: MarkView;
  /** "Open on 5 Feb 2026", "Not known", "Do not use". */
  readonly word: string;
  /** "Do not rely on it after 8 Feb", paper on ink; only where the word is current and has a limit. */
  readonly limit: string | undefined;
  /** A line right under the word: issuer and date of a "do not use". */
  readonly under?: Rich;
  readonly past: readonly PastWord[];
  readonly says: Rich | undefined;
  readonly conditions: readonly Rich[];
  /** The far side; a warning is red, with the triangle. */
  readonly farSide: readonly { readonly text: Rich; readonly warning: boolean }[];
  readonly stay: Rich | undefined;
}

export interface RowGroupView {
  readonly heading: string;
  /** Classes by which filters choose its heading. */
  readonly className?: string;
  readonly rows: readonly RowView[];
}

export interface TableView {
  readonly caption: string;
  readonly columns: {
    readonly crossing: string;
    readonly status: string;
    readonly says: string;
    readonly condition: string;
    readonly farSide: string;
    readonly stay: string;
  };
  /** Whether any row has something to say in "Says": the column is left out on days without. */
  readonly hasSays: boolean;
  readonly groups: readonly RowGroupView[];
}

/** The panel of one crossing: its status, as large as its date. */
export interface PanelView {
  readonly mark: MarkView;
  readonly frame: 'held' | 'nobody' | 'do-not-use';
  readonly headline: string;
  readonly says: { readonly label: string; readonly text: Rich } | undefined;
  readonly limit: { readonly label: string; readonly text: string } | undefined;
  readonly past: readonly PastWord[];
  /** For whom, which way, and the condition of the instruction. */
  readonly lines: readonly Rich[];
}

export interface LabelledLine {
  readonly label: string;
  readonly text: Rich;
  readonly warning?: boolean;
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly state: Rich | undefined;
  readonly closed: boolean;
  readonly channels: readonly {
    readonly kind: 'phone' | 'emergency' | 'email' | 'web' | 'address';
    readonly label: string;
    readonly value: string;
    /** tel: or mailto:; web addresses open deliberately and say so. */
    readonly href: string | undefined;
    readonly dated: string;
    readonly note: string | undefined;
  }[];
  /** "Instead:", before the links that stand in for a closed contact. */
  readonly insteadLabel?: string;
  readonly instead: readonly Link[];
}

export interface LevelView {
  readonly order: number;
  readonly of: number;
  readonly words: string;
  readonly issuer: string;
  readonly dated: string;
  readonly reasons: string | undefined;
  readonly note: string | undefined;
}

/** One entry of a log: of reports, changes or sources. */
export interface LogLine {
  /** Its fragment, on the page that has all such lines; a page with the newest of them leaves it out. */
  readonly id?: string;
  readonly mark: MarkView | undefined;
  readonly date: string;
  readonly text: Rich;
  readonly more: readonly Rich[];
}

export interface Prose {
  /** HTML made by us from judged Markdown. */
  readonly html: string;
  /** What stands on the fold over prose that nobody has reviewed. */
  readonly folded?: string;
}
