import type { AdvisoryEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { copyListAddress } from './copy-list.ts';
import type { Block } from './page.ts';
import type { Link } from './parts.ts';

/** The buttons that keep a copy of a guide on the reader's device, and remove all copies. */
export interface KeepView {
  /** The list of each copy by its address, and what its button says. */
  readonly guides: readonly { readonly list: string; readonly text: string }[];
  /** The address of the worker. */
  readonly worker: string;
  readonly words: Pick<
    ViewContext['t']['saved']['keep'],
    'wait' | 'failed' | 'removed' | 'remove' | 'noScript'
  >;
}

/** The address of the worker: browsers look there for a newer one for ever. */
export const WORKER_ADDRESS = '/sw.js';

export const COPIES_ADDRESS = '/copies/';

/** The countries that have a guide, those that people are told to leave first. */
export function guidesOf(ctx: ViewContext): readonly AdvisoryEntry[] {
  const leaving = ({ departures }: AdvisoryEntry) => Number(departures === 'yes');
  return [...ctx.content.advisories.values()].toSorted(
    (one, other) => leaving(other) - leaving(one),
  );
}

/** The buttons for every guide; none where the publisher has withdrawn copies. */
export function keepBlocks(ctx: ViewContext): readonly Block[] {
  if (ctx.site.copies === 'withdrawn') return [];
  const { keepOf, wait, failed, removed, remove, noScript } = ctx.t.saved.keep;
  const words = { wait, failed, removed, remove, noScript };
  const guides = guidesOf(ctx).map(({ code, slug }) => ({
    list: copyListAddress(ctx, slug),
    text: keepOf(ctx.country(code)),
  }));
  return [
    {
      kind: 'extra',
      extra: { name: 'keep', keep: { guides, worker: ctx.link(WORKER_ADDRESS), words } },
    },
  ];
}

/** What leads to them; none where the publisher has withdrawn copies. */
export function keepLinks(ctx: ViewContext): readonly Link[] {
  if (ctx.site.copies === 'withdrawn') return [];
  return [{ href: ctx.link(COPIES_ADDRESS), text: ctx.t.saved.keep.keep }];
}
