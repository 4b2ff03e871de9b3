import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { PageView, Section } from './page.ts';

function section(id: string, heading: string, items: readonly string[]): Section {
  return { id, heading, blocks: [{ kind: 'list', items: items.map((text) => [text]) }] };
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
      section('copies', words.copiesHeading, words.copies),
      section('traces', words.tracesHeading, words.traces(host)),
    ],
  };
}
