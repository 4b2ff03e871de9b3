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

/** One line a document: its name with a link to all about it, its day, and what rests on it. */
export function documentLine(ctx: ViewContext, use: SourceUse): Rich {
  const { id, source } = use;
  const dated =
    source.published === 'not-stated' || source.called !== undefined
      ? ''
      : `, ${ctx.dated(source.published, 'short')}`;
  return [
    { href: ctx.sourceLink(id), text: ctx.sourceTitle(id) },
    `${dated}: ${kindsOf(ctx, [use])}.`,
  ];
}

/** The day of the newest of several documents; of some no day is printed. */
function newestDay(ctx: ViewContext, documents: readonly SourceUse[]): string | undefined {
  const lastDay = ({ id }: SourceUse) => publicationOf(ctx.content, id).last;
  const days = documents.filter(({ source }) => source.published !== 'not-stated');
  const [newest] = days.sort((one, other) => (lastDay(one) < lastDay(other) ? 1 : -1));
  const published = newest?.source.published ?? 'not-stated';
  return published === 'not-stated' ? undefined : ctx.dated(published, 'short');
}

/**
 * One line an issuer: a link to all its documents, how many of them are used here, the day of the newest, and what rests
 * on them. One document is not counted.
 */
export function sourceSummaries(ctx: ViewContext, uses: readonly SourceUse[]): readonly Rich[] {
  const { sources } = ctx.t;
  return [...Map.groupBy(uses, ({ source }) => source.issuer)].map(([id, documents]): Rich => {
    const [first, second] = documents;
    const newest = newestDay(ctx, documents);
    const facts = second
      ? [`: ${sources.documents(documents.length)}`, ...(newest ? [sources.newest(newest)] : [])]
      : ['', ...(newest ? [newest] : [])];
    return [
      { href: ctx.link(`/sources/${id}/`), text: first ? ctx.short(first.issuer) : id },
      `${facts.join(', ')}: ${kindsOf(ctx, documents)}.`,
    ];
  });
}
