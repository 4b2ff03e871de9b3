import type { SourceUse, ViewContext } from './context.ts';
import type { Rich } from './parts.ts';
import type { Use } from './source-uses.ts';

/** What rests on a document in a few words: "alert, 6 reports, stays". */
function kindsOf(ctx: ViewContext, uses: readonly Use[]): string {
  const counts = new Map<Use['kind'], number>();
  for (const { kind } of uses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return ctx.list([...counts].map(([kind, count]) => ctx.t.sources.kinds[kind](count)));
}

/** One line a document: its name with a link to all about it, its day, and what rests on it. */
export function sourceSummaries(ctx: ViewContext, uses: readonly SourceUse[]): readonly Rich[] {
  return uses.map(({ id, source, uses: facts }): Rich => {
    const dated =
      source.published === 'not-stated' || source.called !== undefined
        ? ''
        : `, ${ctx.dated(source.published, 'short')}`;
    return [
      { href: `${ctx.link('/sources/')}#${id}`, text: ctx.sourceTitle(id) },
      `${dated}: ${kindsOf(ctx, facts)}.`,
    ];
  });
}
