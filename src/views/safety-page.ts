import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { keepLinks } from './keep-view.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Link } from './parts.ts';

function section(
  id: string,
  heading: string,
  items: readonly string[],
  links: readonly Link[] = [],
): Section {
  const list: Block = { kind: 'list', items: items.map((text) => [text]) };
  return {
    id,
    heading,
    blocks: [list, ...links.map((link): Block => ({ kind: 'text', text: [link] }))],
  };
}

/** What reading the site reveals, and what leaving, neutral views and saved copies help against. */
export function safetyPage(ctx: ViewContext): PageView {
  const words = ctx.t.safety;
  const host = new URL(ctx.site.baseUrl).host;
  const outside = ctx.site.outsidePage['default'] ?? 'not-stated';
  return {
    frame: frameOf(ctx, { title: words.title, description: words.description(ctx.site.title) }),
    heading: words.title,
    lead: [words.lead],
    top: [],
    sections: [
      section(
        'leave',
        words.leaveHeading,
        words.leave(outside === 'not-stated' ? '' : new URL(outside).host),
      ),
      section('neutral', words.neutralHeading, words.neutral(host)),
      section('copies', words.copiesHeading, words.copies, keepLinks(ctx)),
      section('traces', words.tracesHeading, words.traces(host)),
    ],
  };
}
