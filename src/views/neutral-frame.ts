import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { PageView } from './page.ts';
import type { Frame } from './parts.ts';

interface NeutralWords {
  readonly title: string;
  readonly description: string;
  readonly twin?: boolean;
}

/** A frame that tells nothing of the site: no name, no picture, an icon of its own, no way to an ordinary page. */
export function neutralFrame(ctx: ViewContext, words: NeutralWords): Frame {
  const { feed: _, ...frame } = frameOf(ctx, { ...words, index: false });
  return {
    ...frame,
    icon: 'plain.svg',
    siteName: undefined,
    publisherMark: ctx.t.publisher[ctx.site.publisherKind].neutral,
    footer: [ctx.t.publisher[ctx.site.publisherKind].neutralFooter(ctx.date(ctx.day, 'long'))],
    footerLinks: [],
  };
}

/** The page whose address is left behind where somebody left; it says nothing and leads only on. */
export function emptyPage(ctx: ViewContext): PageView {
  const title = ctx.t.neutral.empty;
  return {
    frame: { ...neutralFrame(ctx, { title, description: title }), footer: [] },
    heading: title,
    top: [],
    sections: [],
  };
}
