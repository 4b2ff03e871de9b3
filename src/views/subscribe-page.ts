import { addressIn } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { FEED_WINDOW } from './feeds.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView } from './page.ts';
import type { LabelledLine, Rich } from './parts.ts';
import { REVIEWS_ADDRESS } from './review-calendar.ts';

function list(items: readonly string[], ordered = false): Block {
  return { kind: 'list', ordered, items: items.map((text) => [text]) };
}

/** A link that shows its whole address, which works from anywhere once it is copied. */
function addressLink(ctx: ViewContext, address: string): Rich {
  return [{ href: ctx.link(address), text: ctx.absolute(address) }];
}

function feedLines(ctx: ViewContext): readonly LabelledLine[] {
  const { feeds } = ctx.t;
  const line = (label: string, name: string): LabelledLine => ({
    label,
    text: addressLink(ctx, addressIn(ctx.site, ctx.lang, `/feeds/${name}.atom`)),
  });
  return [
    line(feeds.all, 'updates'),
    line(feeds.crossings, 'crossings'),
    line(feeds.alerts, 'alerts'),
    ...[...ctx.content.advisories.values()].map(({ code, slug }) => line(ctx.country(code), slug)),
  ];
}

/** What feeds are, how to use them, what they give away about their reader, and every address to copy. */
export function subscribePage(ctx: ViewContext): PageView {
  const words = ctx.t.feeds;
  const { title } = ctx.site;
  return {
    frame: frameOf(ctx, { title: words.title, description: words.description(title) }),
    heading: words.title,
    lead: [words.lead],
    top: [{ kind: 'text', text: [words.noMail] }],
    sections: [
      { id: 'how', heading: words.how, blocks: [list(words.steps, true)] },
      { id: 'care', heading: words.care, blocks: [list(words.cares)] },
      {
        id: 'feeds',
        heading: words.feedsHeading,
        blocks: [
          { kind: 'text', text: [words.copy] },
          { kind: 'lines', lines: feedLines(ctx) },
          { kind: 'text', text: [words.json] },
        ],
      },
      {
        id: 'contents',
        heading: words.contents,
        blocks: [
          list(words.contentsLines(FEED_WINDOW)),
          { kind: 'text', text: [{ href: ctx.link('/updates/'), text: words.older }] },
        ],
      },
      {
        id: 'machines',
        heading: words.machines,
        blocks: [
          { kind: 'text', text: [words.cap] },
          { kind: 'text', text: addressLink(ctx, '/feeds/alerts.cap.atom') },
          { kind: 'text', text: [words.capNote] },
        ],
      },
      {
        id: 'calendar',
        heading: words.calendar,
        blocks: [
          { kind: 'text', text: [words.reviews] },
          { kind: 'text', text: addressLink(ctx, REVIEWS_ADDRESS) },
          { kind: 'text', text: [{ href: ctx.link('/stay/'), text: words.stay }] },
        ],
      },
    ],
  };
}
