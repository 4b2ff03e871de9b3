import type { InlineTexts } from '../policy/content-security.ts';
import { type Carried, fetchesLibrary, type PageStyle, registersWorker } from '../views/carried.ts';
import type { PageScript } from '../views/parts.ts';

/** Every text that pages carry inline, by name. */
export interface PageTexts {
  readonly scripts: Readonly<Record<PageScript, string>>;
  readonly styles: Readonly<Record<PageStyle, string>>;
}

/** Gives the texts that a page carries: those that pages are given, so that no policy names another. */
export type TextsOf = (carried: Carried) => Promise<InlineTexts>;

/** The texts of the names that a page carries. */
export function textsOf({ scripts, styles }: PageTexts, carried: Carried): InlineTexts {
  return {
    styles: carried.styles.map((name) => styles[name]),
    scripts: carried.scripts.map((name) => scripts[name]),
    library: fetchesLibrary(carried),
    worker: registersWorker(carried),
  };
}
