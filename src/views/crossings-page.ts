import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import { regionalMap } from './map-view.ts';
import type { Block, PageView } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import { statusTable } from './status-table.ts';
import { tableFilter } from './table-filter.ts';

/** Every crossing of the site in one table, and the way to each country's own. */
export function crossingsPage(ctx: ViewContext): PageView {
  const { t } = ctx;
  const date = ctx.date(ctx.day, 'long');
  const borders = [...ctx.content.borders.values()];
  const caption = t.country.table.captionAll(ctx.holders(ctx.passport), date);
  const { filter, table } = tableFilter(
    ctx,
    ctx.allRows(),
    statusTable(ctx, ctx.allRows(), caption),
  );
  const { label, submit, one, many, none, failed } = t.find;
  const words = { label, submit, one, many, none, failed };
  const search = { words, root: ctx.link('/'), notKnown: t.statuses.notKnownToday };
  const blocks: Block[] = [
    { kind: 'extra', extra: { name: 'search', ...search } },
    { kind: 'extra', extra: { name: 'filter', filter } },
    { kind: 'table', table },
  ];
  for (const advisory of ctx.content.advisories.values()) {
    if (advisory.departures !== 'yes') continue;
    const map = regionalMap(ctx, advisory, `map-${advisory.slug}`);
    if (map) blocks.push({ kind: 'map', map });
  }
  return {
    frame: frameOf(ctx, {
      feed: '/feeds/crossings.atom',
      title: t.crossing.allTitle,
      description: t.crossing.allDescription(date),
      scripts: ['search'],
      limit: paperLimit(ctx.allRows().flatMap(({ statuses }) => statuses)),
    }),
    heading: t.crossing.allTitle,
    lead: [`${t.site.forHolders(ctx.holders(ctx.passport))} ${t.crossing.allLead}`],
    top: blocks,
    sections: [
      {
        id: 'borders',
        heading: t.crossing.byBorder,
        blocks: [
          {
            kind: 'buttons',
            links: borders.map((border) => ({
              href: ctx.link(`/borders/${border.slug}/`),
              text: border.name,
            })),
          },
        ],
      },
    ],
  };
}
