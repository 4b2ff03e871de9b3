import type { SourceUse, ViewContext } from './context.ts';
import type { Rich } from './parts.ts';
import { useWords } from './use-words.ts';

/** One line a document: its name with a link to all about it, its day, and what rests on it. */
export function sourceSummaries(ctx: ViewContext, uses: readonly SourceUse[]): readonly Rich[] {
  return uses.map(({ id, source, uses: facts }): Rich => {
    const name = ctx.sourceTitle(id);
    const dated =
      source.published === 'not-stated' || source.called !== undefined
        ? ''
        : `, ${ctx.dated(source.published, 'short')}`;
    const what = [...new Set(facts.map((use) => useWords(ctx, use)))];
    return [
      { href: `${ctx.link('/sources/')}#${id}`, text: name },
      `${dated}: ${what.join('; ')}.`,
    ];
  });
}
