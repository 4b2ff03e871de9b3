import type { ViewContext } from './context.ts';
import { neutralBlocks } from './neutral-blocks.ts';
import { neutralFrame } from './neutral-frame.ts';
import { type NeutralTarget, neutralLinks } from './neutral-links.ts';
import { directoryOf, neutralParts, startLinks } from './neutral-parts.ts';
import type { Block, PageView, Section } from './page.ts';
import type { PageScript } from './parts.ts';
import { smsAddress } from './twin.ts';

/** Scripts that fetch nothing and store nothing. */
const SCRIPTS: ReadonlySet<PageScript> = new Set(['leave', 'page', 'stay']);

/** What a neutral view says of its own, all without country, nationality, issuer or purpose. */
export interface NeutralWords {
  readonly code: string;
  readonly heading: string;
  readonly localName?: PageView['localName'];
  /** The facts in short, where there is a text to send on. */
  readonly message: string | undefined;
  /** Whether the page belongs to no record: it leads to the others of its kind before it says anything. */
  readonly directory?: boolean;
}

function neutralSections(
  ctx: ViewContext,
  sections: readonly Section[],
  to: NeutralTarget,
): readonly Section[] {
  const { sections: headings, others, further } = ctx.t.neutral;
  return sections.flatMap((section): readonly Section[] => {
    const { id, beside } = section;
    const blocks = id === 'share' ? [] : neutralBlocks(ctx, section.blocks, to);
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
  const { heading, localName, code, message, directory = false } = words;
  const { lead = [], top, topBeside } = page;
  const facts = lead.filter(
    (piece) => typeof piece === 'string' || !('href' in piece) || !piece.href.startsWith('#'),
  );
  const { paperLimit, ranOut, leave, scripts } = page.frame;
  const day = ctx.date(ctx.day, 'long');
  const frame = neutralFrame(ctx, {
    title: ctx.t.neutral.title(code, day),
    description: ctx.t.neutral.knownOn(day),
    twin: page.frame.twin !== undefined,
  });
  const start = directory ? [] : startLinks(ctx);
  const quiet: readonly Block[] =
    // Where from and for whom: a fact of the page, but not the first thing to be seen.
    facts.length > 0 ? [{ kind: 'text', quiet: true, text: facts }] : [];
  const first = [...neutralBlocks(ctx, top, to), ...quiet];
  const view: PageView = {
    frame: {
      ...frame,
      footerLinks: start,
      leave: leave.href === leave.empty ? frame.leave : { ...frame.leave, href: leave.href },
      ...(paperLimit ? { paperLimit } : {}),
      ...(ranOut ? { ranOut } : {}),
      ...(scripts ? { scripts: scripts.filter((name) => SCRIPTS.has(name)) } : {}),
    },
    heading,
    ...(localName ? { localName } : {}),
    top: directory ? [] : first,
    ...(topBeside && !directory ? { topBeside: neutralBlocks(ctx, topBeside, to) } : {}),
    sections:
      message === undefined
        ? neutralParts(ctx, directory ? first : [], page.sections, (one) =>
            neutralBlocks(ctx, one, to),
          )
        : neutralSections(ctx, page.sections, to),
  };
  const { frame: _, ...body } = view;
  // A link keeps names in Latin letters apart from a text that runs the other way; so does this.
  const apart = (text: string) => `<bdi>${text}</bdi>`;
  const linked = neutralLinks(body, to, frame.dir === 'rtl' ? apart : undefined);
  return {
    ...linked,
    frame: view.frame,
    top: directory ? directoryOf(ctx, linked.sections[0]?.id) : linked.top,
    sections: [...linked.sections, ...(message === undefined ? [] : [shortText(ctx, message)])],
  };
}
