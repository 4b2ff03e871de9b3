import { publicationOf } from '../domain/publication.ts';
import type { Issuer } from '../records/site.ts';
import type { SourceUse, ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section } from './page.ts';
import { outsideLink, sourceLines } from './source-words.ts';

const KINDS: readonly Issuer['kind'][] = ['government', 'authority', 'press', 'reference'];

/** Every document known on the day, those on which nothing rests but our text and the press copies too. */
export function everySource(ctx: ViewContext): readonly SourceUse[] {
  const used = new Map(ctx.allSources().map((use) => [use.id, use]));
  return [...ctx.content.sources].flatMap(([id, source]) => {
    const issuer = ctx.content.issuers.get(source.issuer);
    if (!issuer || publicationOf(ctx.content, id).last > ctx.day) return [];
    return [used.get(id) ?? { id, source, issuer, uses: [] }];
  });
}

/** Newest first, then by id, so that no order of files changes the page. */
function newestFirst(ctx: ViewContext) {
  return (one: SourceUse, other: SourceUse): number => {
    const days = [one, other].map(({ id }) => publicationOf(ctx.content, id).last);
    if (days[0] !== days[1]) return (days[0] ?? '') < (days[1] ?? '') ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  };
}

function issuerSection(
  ctx: ViewContext,
  issuerId: string,
  uses: readonly SourceUse[],
): Section | undefined {
  const issuer = ctx.content.issuers.get(issuerId);
  if (!issuer) return undefined;
  const blocks: Block[] = [];
  if (issuer.url !== 'not-stated') {
    const text = [`${ctx.t.sources.issuerPage} `, ...outsideLink(ctx, issuer.url)];
    blocks.push({ kind: 'text', quiet: true, text });
  }
  const lines = sourceLines(ctx, [...uses].sort(newestFirst(ctx)));
  return {
    id: `by-${issuerId}`,
    heading: issuer.name,
    blocks: [...blocks, { kind: 'log', lines }],
  };
}

/** Every document by its issuer, governments first, with what rests on it. */
export function sourcesPage(ctx: ViewContext): PageView {
  const words = ctx.t.sources;
  const groups = new Map<string, SourceUse[]>();
  for (const use of everySource(ctx)) {
    const id = use.source.issuer;
    groups.set(id, [...(groups.get(id) ?? []), use]);
  }
  const rank = (issuer: Issuer | undefined) => (issuer ? KINDS.indexOf(issuer.kind) : KINDS.length);
  const order = [...groups.keys()].sort((one, other) => {
    const first = ctx.content.issuers.get(one);
    const second = ctx.content.issuers.get(other);
    if (rank(first) !== rank(second)) return rank(first) - rank(second);
    return (first?.name ?? one).localeCompare(second?.name ?? other, ctx.lang);
  });
  const sections = order
    .map((id) => issuerSection(ctx, id, groups.get(id) ?? []))
    .filter((section) => section !== undefined);
  return {
    frame: frameOf(ctx, {
      title: words.title,
      description: words.description(ctx.date(ctx.day, 'long')),
    }),
    heading: words.title,
    lead: [words.lead],
    top: [
      { kind: 'text', text: [words.howWeRead] },
      { kind: 'text', text: [words.traces] },
    ],
    sections,
  };
}
