import { addressedLines } from './change-words.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView } from './page.ts';

/** Every change known on the day, by year, newest first. */
export function updatesPage(ctx: ViewContext): PageView {
  const words = ctx.t.changes;
  const changes = ctx.changes();
  const years = [...new Set(changes.map(({ day }) => day.slice(0, 4)))];
  const top: Block[] = [{ kind: 'text', text: [words.derived] }];
  if (years.length === 0) top.push({ kind: 'text', text: [words.none] });
  if (years.length > 1) {
    top.push({
      kind: 'buttons',
      links: years.map((year) => ({ href: `#year-${year}`, text: year })),
    });
  }
  return {
    frame: frameOf(ctx, {
      title: words.title,
      description: words.description(ctx.date(ctx.day, 'long')),
    }),
    heading: words.title,
    lead: [words.lead],
    top,
    sections: years.map((year) => ({
      id: `year-${year}`,
      heading: year,
      blocks: [
        {
          kind: 'log',
          lines: addressedLines(
            ctx,
            changes.filter(({ day }) => day.startsWith(year)),
          ),
        },
      ],
    })),
  };
}
