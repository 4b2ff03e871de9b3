import { publicationOf } from '../domain/publication.ts';
import type { Issuer } from '../records/site.ts';
import type { SourceUse, ViewContext } from './context.ts';
import { frameOf } from './frame.ts';
import type { Block, PageView, Section } from './page.ts';
import type { Rich } from './parts.ts';
import { outsideLink, sourceLines } from './source-words.ts';

const KINDS: readonly Issuer['kind'][] = ['government', 'authority', 'press', 'reference'];

/** An issuer and its documents. */
export interface Shelf {
  readonly issuer: Issuer;
  readonly id: string;
  readonly sources: readonly SourceUse[];
}

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

/** The documents known on the day by their issuers, governments first, then by name. Each issuer has a page. */
export function shelves(ctx: ViewContext): readonly Shelf[] {
  const byIssuer = Map.groupBy(everySource(ctx), ({ source }) => source.issuer);
  const rank = ({ kind }: Issuer) => KINDS.indexOf(kind);
  return [...byIssuer]
    .flatMap(([id, sources]) => {
      const issuer = ctx.content.issuers.get(id);
      return issuer ? [{ id, issuer, sources: sources.sort(newestFirst(ctx)) }] : [];
    })
    .sort(
      ({ issuer: one }, { issuer: other }) =>
        rank(one) - rank(other) || one.name.localeCompare(other.name, ctx.lang),
    );
}

function shelfLine(ctx: ViewContext, { id, issuer, sources }: Shelf): Rich {
  const words = ctx.t.sources;
  return [
    { href: ctx.link(`/sources/${id}/`), text: issuer.name },
    `: ${words.documents(sources.length)}`,
  ];
}

/** Every issuer with the number of its documents, governments first. */
export function sourcesPage(ctx: ViewContext): PageView {
  const words = ctx.t.sources;
  const known = shelves(ctx);
  const sections = KINDS.flatMap((kind): readonly Section[] => {
    const own = known.filter(({ issuer }) => issuer.kind === kind);
    if (own.length === 0) return [];
    const items = own.map((shelf) => shelfLine(ctx, shelf));
    return [{ id: kind, heading: words.issuerKinds[kind], blocks: [{ kind: 'list', items }] }];
  });
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

/** The documents of one issuer, newest first, with what rests on each. */
export function issuerPage(ctx: ViewContext, { issuer, sources }: Shelf): PageView {
  const words = ctx.t.sources;
  const top: Block[] = [];
  if (issuer.url !== 'not-stated') {
    const text = [`${words.issuerPage} `, ...outsideLink(ctx, issuer.url)];
    top.push({ kind: 'text', quiet: true, text });
  }
  top.push({ kind: 'log', lines: sourceLines(ctx, sources) });
  return {
    frame: frameOf(ctx, {
      title: words.issuerTitle(issuer.name),
      description: words.issuerDescription(issuer.name, ctx.date(ctx.day, 'long')),
    }),
    heading: words.issuerTitle(issuer.name),
    lead: [{ href: ctx.link('/sources/'), text: words.allIssuers }],
    top,
    sections: [],
  };
}
