import type { BorderEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import { crossingLine } from './crossing-line.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section } from './page.ts';
import { paperLimit } from './paper-limit.ts';
import { reportLine } from './report-log.ts';
import { pastWords } from './status-words.ts';
import { proseBlocks } from './translated-prose.ts';

export function borderTitle(ctx: ViewContext, { name }: BorderEntry): string {
  return ctx.t.crossing.borderTitle(name);
}

/** The page of a land border: its crossings, what was said of the whole of it, and the prose. */
export function borderPage(ctx: ViewContext, border: BorderEntry): PageView {
  const { t } = ctx;
  const statuses = ctx.onBorder(border.slug);
  const log = ctx.borderLog(border.slug);
  const warned = statuses.find(({ word }) => word === 'do-not-use');
  const told = warned?.decidedBy[0];
  const crossings = statuses.map((status) => ({
    ...crossingLine(ctx, status),
    past: status.word === 'do-not-use' ? [] : pastWords(ctx, status.lastWords, 'short'),
  }));
  const top: Block[] = [];
  if (told) {
    top.push({
      kind: 'panel',
      panel: {
        mark: { status: 'do-not-use', state: 'solid', tone: 'stop' },
        frame: 'do-not-use',
        headline: t.crossing.doNotUseAddressee(ctx.inSentence(told.issuer)),
        says: undefined,
        limit: undefined,
        past: [],
        lines: [
          [
            t.crossing.doNotUse(
              ctx.capital(ctx.inSentence(told.issuer)),
              ctx.claimDate(told, 'long'),
            ),
          ],
          [t.crossing.doNotUseHolds],
        ],
      },
    });
  }
  top.push(...proseBlocks(ctx, 'borders', border));
  const sections: Section[] = [
    {
      id: 'crossings',
      heading: t.crossing.crossingsHere,
      blocks: [{ kind: 'crossings', crossings }],
    },
    {
      id: 'reports',
      heading: t.crossing.borderReports,
      blocks: [
        { kind: 'log', lines: log.map((entry) => reportLine(ctx, entry)) },
        {
          kind: 'text',
          text: [
            { href: ctx.link(`/borders/${border.slug}/reports/`), text: t.reports.all(log.length) },
          ],
        },
      ],
    },
  ];
  return {
    frame: frameOf(ctx, {
      twin: true,
      title: borderTitle(ctx, border),
      description: `${borderTitle(ctx, border)}. ${t.crossing.borderLead} ${t.crossing.knownOn(ctx.date(ctx.day, 'long'))}`,
      country: statuses[0]?.from,
      limit: paperLimit(statuses),
    }),
    heading: border.name,
    lead: [`${t.crossing.borderLead} ${t.site.forHolders(ctx.holders(ctx.passport))}`],
    top,
    sections,
  };
}
