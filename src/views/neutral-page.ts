import type { ViewContext } from './context.ts';
import { neutralFrame } from './neutral-frame.ts';
import { leadingLine, type NeutralTarget, neutralLinks } from './neutral-links.ts';
import type { Block, PageView, Section } from './page.ts';
import { smsAddress } from './twin.ts';

/** What a neutral view says of its own, all without country, nationality, issuer or purpose. */
export interface NeutralWords {
  readonly code: string;
  readonly heading: string;
  readonly localName?: PageView['localName'];
  /** The facts in short. */
  readonly message: string;
}

/** Blocks without what leads away: codes to photograph, sharing, filters and lines of links to ordinary pages. */
function neutralBlocks(blocks: readonly Block[], to: NeutralTarget): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'qr' || block.kind === 'extra') return [];
    if (block.kind === 'buttons' && block.links.every(({ href }) => to(href) === undefined)) {
      return [];
    }
    if (block.kind !== 'text') return [block];
    const text = leadingLine(block.text, to);
    return text ? [{ ...block, text }] : [];
  });
}

function neutralSections(
  ctx: ViewContext,
  sections: readonly Section[],
  to: NeutralTarget,
): readonly Section[] {
  const { sections: headings, others, further } = ctx.t.neutral;
  return sections.flatMap((section): readonly Section[] => {
    const { id, beside } = section;
    const blocks = id === 'share' ? [] : neutralBlocks(section.blocks, to);
    const [next] = beside ? neutralSections(ctx, [beside], to) : [];
    if (blocks.length === 0) return next ? [next] : [];
    const heading = headings[id] ?? (id.startsWith('passport-') ? others : further);
    return [{ id, heading, blocks, ...(next ? { beside: next } : {}) }];
  });
}

/** The short text, to be sent on: the place in Latin letters, the status, its two dates and the code. */
function shortText(ctx: ViewContext, message: string): Section {
  const link = { href: ctx.link(smsAddress(ctx.address)), text: ctx.t.neutral.shortText };
  return {
    id: 'share',
    heading: ctx.t.neutral.shortText,
    blocks: [{ kind: 'text', text: [message, ' ', link] }],
  };
}

/**
 * The neutral view of a page: the very blocks of the page under another frame, another heading and other section headings,
 * with links to neutral pages only.
 *
 * @param ctx at the neutral address.
 */
export function neutralPage(
  ctx: ViewContext,
  page: PageView,
  words: NeutralWords,
  to: NeutralTarget,
): PageView {
  const { heading, localName, code, message } = words;
  const { lead = [], top, topBeside } = page;
  const facts = lead.filter(
    (piece) => typeof piece === 'string' || !('href' in piece) || !piece.href.startsWith('#'),
  );
  const { paperLimit, ranOut, leave, scripts } = page.frame;
  const day = ctx.date(ctx.day, 'long');
  const frame = neutralFrame(ctx, {
    title: ctx.t.neutral.title(code, day),
    description: ctx.t.neutral.knownOn(day),
    twin: true,
  });
  const view: PageView = {
    frame: {
      ...frame,
      leave: leave.href === leave.empty ? frame.leave : { ...frame.leave, href: leave.href },
      ...(paperLimit ? { paperLimit } : {}),
      ...(ranOut ? { ranOut } : {}),
      ...(scripts ? { scripts } : {}),
    },
    heading,
    ...(localName ? { localName } : {}),
    top: [
      ...neutralBlocks(top, to),
      // Where from and for whom: a fact of the page, but not the first thing to be seen.
      ...(facts.length > 0 ? [{ kind: 'text' as const, quiet: true, text: facts }] : []),
    ],
    ...(topBeside ? { topBeside: neutralBlocks(topBeside, to) } : {}),
    sections: neutralSections(ctx, page.sections, to),
  };
  const { frame: _, ...body } = view;
  // A link keeps names in Latin letters apart from a text that runs the other way; so does this.
  const apart = (text: string) => `<bdi>${text}</bdi>`;
  const linked = neutralLinks(body, to, frame.dir === 'rtl' ? apart : undefined);
  return {
    ...linked,
    frame: view.frame,
    sections: [...linked.sections, shortText(ctx, message)],
  };
}
