import type { Messages } from '../i18n/messages.ts';
import type { KeepView } from './keep-view.ts';
import type { MapView } from './map-view.ts';
import type {
  ContactView,
  Frame,
  GatesView,
  InstructionView,
  LabelledLine,
  LevelView,
  Link,
  LogLine,
  MarkView,
  PanelView,
  PastWord,
  Prose,
  Rich,
  TableView,
} from './parts.ts';
import type { QrView } from './qr.ts';
import type { CalculatorView } from './stay-calculator.ts';
import type { FilterView } from './table-filter.ts';

/** A name large enough to show to a driver. */
export interface SignName {
  readonly side: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** In Latin letters, where the script is another. */
  readonly latin: string | undefined;
}

/** What is shown to somebody else in large letters: a name and sentences, each with its meaning for who shows it. */
export interface ShownWords {
  readonly name: SignName;
  readonly sentences: readonly {
    readonly text: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** None where the reader speaks that language. */
    readonly meaning: string | undefined;
  }[];
}

/** A crossing in a short list: its mark, its word and the last words. */
export interface CrossingLine {
  readonly name: Link;
  readonly mark: MarkView;
  readonly word: string;
  readonly past: readonly PastWord[];
  readonly notes: readonly Rich[];
}

/** A table of plain texts with a header row; the first cell of each row is its header. */
export interface PlainTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Rich[] }[];
}

/** The words of the search alone: a view holds plain values, and other words for finding are functions. */
export type SearchWords = Pick<
  Messages['find'],
  'label' | 'submit' | 'one' | 'many' | 'none' | 'failed'
>;

/** What helps in a browser and says nothing by itself: paper and text leave it out. */
export type Extra =
  | { readonly name: 'calculator'; readonly calculator: CalculatorView }
  | { readonly name: 'keep'; readonly keep: KeepView }
  | { readonly name: 'share'; readonly words: Messages['share'] }
  | {
      readonly name: 'search';
      readonly words: SearchWords;
      readonly root: string;
      readonly notKnown: string;
    }
  | { readonly name: 'filter'; readonly filter: FilterView };

/** What pages are made of. The order of blocks is the order of reading, on screen, on paper and as text. */
export type Block =
  | { readonly kind: 'text'; readonly text: Rich; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Rich[]; readonly ordered?: boolean }
  | { readonly kind: 'quote'; readonly text: string; readonly from: Rich; readonly lang?: string }
  | { readonly kind: 'heading'; readonly id?: string; readonly text: string }
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'instruction'; readonly instruction: InstructionView }
  | { readonly kind: 'gates'; readonly gates: GatesView; readonly table?: TableView }
  | { readonly kind: 'buttons'; readonly links: readonly Link[] }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'plain-table'; readonly table: PlainTable }
  | { readonly kind: 'panel'; readonly panel: PanelView; readonly level?: 2 | 3 }
  | { readonly kind: 'crossings'; readonly crossings: readonly CrossingLine[] }
  | { readonly kind: 'lines'; readonly lines: readonly LabelledLine[] }
  | { readonly kind: 'contacts'; readonly contacts: readonly ContactView[] }
  | { readonly kind: 'levels'; readonly levels: readonly LevelView[] }
  | { readonly kind: 'map'; readonly map: MapView }
  | { readonly kind: 'names'; readonly names: readonly SignName[] }
  | { readonly kind: 'shown'; readonly shown: ShownWords }
  | { readonly kind: 'qr'; readonly qr: QrView }
  | { readonly kind: 'log'; readonly lines: readonly LogLine[] }
  | { readonly kind: 'extra'; readonly extra: Extra };

/** A part of a page with a heading and an address of its own. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** A section that stands beside this one where the window is wide, and after it elsewhere. */
  readonly beside?: Section;
}

/** A page of the site: what leads it, then its sections. */
export interface PageView {
  readonly frame: Frame;
  readonly heading: string;
  readonly localName?: {
    readonly text: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
  };
  /** One line under the heading: for whom, which way. */
  readonly lead?: Rich;
  /** The first screen, before any section. */
  readonly top: readonly Block[];
  /** Beside the first screen where the window is wide, after it elsewhere. */
  readonly topBeside?: readonly Block[];
  readonly sections: readonly Section[];
}

/** A page that only leads on: a link and a refresh, so that it works on any host. */
export interface RedirectView {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly to: Link;
  readonly canonical: string;
}
