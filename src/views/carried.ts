import type { PageView } from './page.ts';
import type { PageScript } from './parts.ts';

/** The stylesheets of the site: that of every page, and what a page with fields or with words to show carries besides. */
export type PageStyle = 'site' | 'forms' | 'shown';

/** The names of the texts that a page carries inline. */
export interface Carried {
  readonly styles: readonly PageStyle[];
  readonly scripts: readonly PageScript[];
}

/** What pages carry unless they have a script of their own: the policy of the whole site names these texts alone. */
export const COMMON: Carried = { styles: ['site'], scripts: ['leave', 'page'] };

/** Whether one of the scripts fetches a library of ours, which the policy of the page then has to let through. */
export function fetchesLibrary({ scripts }: Carried): boolean {
  return scripts.includes('search');
}

/** Whether one of the scripts registers the worker of saved copies. */
export function registersWorker({ scripts }: Carried): boolean {
  return scripts.includes('keep');
}

/** What the page of a view carries. */
export function carriedBy({ frame, top, sections }: PageView): Carried {
  const blocks = [top, ...sections.map((section) => section.blocks)].flat();
  const shown = blocks.some(({ kind }) => kind === 'shown');
  const fields = blocks.some(
    (block) =>
      block.kind === 'extra' && ['calculator', 'search', 'filter'].includes(block.extra.name),
  );
  const styles: readonly PageStyle[] = [
    'site',
    ...(fields ? ['forms' as const] : []),
    ...(shown ? ['shown' as const] : []),
  ];
  return { styles, scripts: frame.scripts ?? [] };
}

/** Whether a page carries a text that the policy of the whole site does not let through. */
export function carriesMore({ styles, scripts }: Carried): boolean {
  return (
    styles.some((name) => !COMMON.styles.includes(name)) ||
    scripts.some((name) => !COMMON.scripts.includes(name))
  );
}
