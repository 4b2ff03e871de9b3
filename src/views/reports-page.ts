import type { LogEntry } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { PageView } from './page.ts';
import { reportId, reportLine } from './report-log.ts';

/** All reports on a crossing or a border, each with the fragment that is its address for ever. */
export function reportsPage(
  ctx: ViewContext,
  place: { readonly name: string; readonly slug: string; readonly address: string },
  log: readonly LogEntry[],
): PageView {
  const { t } = ctx;
  const lines = log.map((entry) => ({
    id: reportId(entry, place.slug),
    ...reportLine(ctx, entry),
  }));
  return {
    frame: frameOf(ctx, {
      title: t.reports.title(place.name),
      description: t.reports.description(place.name, ctx.date(ctx.day, 'long')),
      scripts: lines.some(({ mark }) => mark?.until !== undefined) ? ['page'] : [],
    }),
    heading: t.reports.title(place.name),
    lead: [t.reports.intro],
    top: [
      { kind: 'log', lines },
      {
        kind: 'text',
        text: [{ href: ctx.link(place.address), text: t.reports.backTo(place.name) }],
      },
    ],
    sections: [],
  };
}
