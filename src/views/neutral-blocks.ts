import type { ViewContext } from './context.ts';
import { leadingLine, type NeutralTarget } from './neutral-links.ts';
import type { Block } from './page.ts';

/**
 * The calculator of stays fetches nothing and stores nothing. A search leads to ordinary pages, and a copy would keep them:
 * instead of its buttons it is said why they are not there.
 */
function neutralExtra(
  ctx: ViewContext,
  block: Extract<Block, { kind: 'extra' }>,
): readonly Block[] {
  switch (block.extra.name) {
    case 'calculator':
      return [block];
    case 'keep':
      return [{ kind: 'text', text: [{ strong: ctx.t.neutral.noCopies }] }];
    case 'share':
    case 'search':
    case 'filter':
      return [];
    default:
      return block.extra satisfies never;
  }
}

/** Blocks without what leads away: codes to photograph, sharing, filters and lines of links to ordinary pages. */
export function neutralBlocks(
  ctx: ViewContext,
  blocks: readonly Block[],
  to: NeutralTarget,
): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'extra') return neutralExtra(ctx, block);
    if (block.kind === 'qr') return [];
    if (block.kind === 'buttons' && block.links.every(({ href }) => to(href) === undefined)) {
      return [];
    }
    if (block.kind !== 'text') return [block];
    const text = leadingLine(block.text, to);
    return text ? [{ ...block, text }] : [];
  });
}
