import { publicationOf } from '../domain/publication.ts';
import type { SourceUse, ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

/** What rests on documents in a few words: "2 alerts, 12 places and contacts"; what rests on two of them is counted once. */
function kindsOf(ctx: ViewContext, documents: readonly SourceUse[]): string {
  const things = new Map(
    documents
      .flatMap(({ uses }) => uses)
      .map((use) => [`${use.kind} ${use.address} ${use.what}`, use.kind]),
  );
  const counts = Map.groupBy(things.values(), (kind) => kind);
  return ctx.list([...counts].map(([kind, alike]) => ctx.t.sources.kinds[kind](alike.length)));
}

/**
 * One line an issuer: a link to all its documents, how many of them are used here, the day of the newest, and what rests
 * on them. An issuer of one document is named by it.
 */
export function sourceSummaries(ctx: ViewContext, uses: readonly SourceUse[]): readonly Rich[] {
  const { sources } = ctx.t;
  return [...Map.groupBy(uses, ({ source }) => source.issuer)].map(([id, documents]): Rich => {
    const [first] = documents;
    const [newest] = documents
      .filter(({ source }) => source.published !== 'not-stated')
      .sort((one, other) => (lastDay(ctx, one.id) < lastDay(ctx, other.id) ? 1 : -1));
    const published = newest?.source.published ?? 'not-stated';
    const date = published === 'not-stated' ? undefined : ctx.dated(published, 'short');
    const kinds = kindsOf(ctx, documents);
    if (first && documents.length === 1) {
      const dated = date && !first.source.called ? `, ${date}` : '';
      return [
        { href: ctx.sourceLink(first.id), text: ctx.sourceTitle(first.id) },
        `${dated}: ${kinds}.`,
      ];
    }
    const name = first ? ctx.short(first.issuer) : id;
    return [
      { href: ctx.link(`/sources/${id}/`), text: name },
      `: ${sources.documents(documents.length)}${date ? `, ${sources.newest(date)}` : ''}: ${kinds}.`,
    ];
  });
}

function lastDay(ctx: ViewContext, id: string): string {
  return publicationOf(ctx.content, id).last;
}
