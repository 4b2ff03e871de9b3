import type { ViewContext } from './context.ts';
import { copyListAddress } from './copy-list.ts';
import type { Block } from './page.ts';

/** The buttons that keep a copy of a guide on the reader's device, and remove it. */
export interface KeepView {
  /** The address of the list of the copy. */
  readonly guide: string;
  /** The address of the worker. */
  readonly worker: string;
  readonly words: ViewContext['t']['saved']['keep'];
}

/** The address of the worker: browsers look there for a newer one for ever. */
export const WORKER_ADDRESS = '/sw.js';

/** The buttons for a country's guide, by its slug; none where the publisher has withdrawn copies. */
export function keepBlocks(ctx: ViewContext, country: string): readonly Block[] {
  if (ctx.site.copies === 'withdrawn') return [];
  const guide = copyListAddress(ctx, country);
  const keep = { guide, worker: ctx.link(WORKER_ADDRESS), words: ctx.t.saved.keep };
  return [{ kind: 'extra', extra: { name: 'keep', keep } }];
}
