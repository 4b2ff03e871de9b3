import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { guideAddress } from './guide-address.ts';
import { guidesOf, keepBlocks } from './keep-view.ts';
import type { PageView } from './page.ts';

/** Where readers keep the guide of a country: as a copy on their device, or as one file. */
export function copiesPage(ctx: ViewContext): PageView {
  const words = ctx.t.saved;
  const buttons = keepBlocks(ctx);
  const links = guidesOf(ctx).map(({ code, slug }) => ({
    href: ctx.link(guideAddress(ctx, slug)),
    text: ctx.country(code),
  }));
  return {
    frame: frameOf(ctx, {
      title: words.page.title,
      description: words.page.lead,
      scripts: buttons.length > 0 ? ['keep'] : [],
    }),
    heading: words.page.title,
    lead: [words.page.lead],
    top:
      buttons.length > 0
        ? [{ kind: 'list', items: words.page.notes.map((note) => [note]) }, ...buttons]
        : [{ kind: 'text', text: [words.page.withdrawn] }],
    sections: [
      {
        id: 'files',
        heading: words.guide,
        blocks: [
          { kind: 'text', text: [words.page.files] },
          { kind: 'buttons', links },
        ],
      },
      {
        id: 'safety',
        heading: ctx.t.safety.title,
        blocks: [
          {
            kind: 'text',
            text: [
              `${words.page.found} `,
              { href: ctx.link('/safety/'), text: ctx.t.safety.title },
            ],
          },
        ],
      },
    ],
  };
}
