import type { Source } from '../records/site.ts';
import type { SourceUse, ViewContext } from './context.ts';
import { outsideHref } from './outside-href.ts';
import type { LogLine, Piece, Rich } from './parts.ts';
import { useWords } from './use-words.ts';

/** An address as text, with a link that says what opening it means. */
export function outsideLink(ctx: ViewContext, url: string): Rich {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return [`${host}. `, { href: outsideHref(url), text: ctx.t.sources.open }];
}

/** The press copies that had come out by the day, each with its own date; undefined where there are none. */
function copyLine(ctx: ViewContext, source: Source): Rich | undefined {
  const { t } = ctx;
  const copies = source.via.filter(
    ({ published }) => published === 'not-stated' || ctx.lastDay(published) <= ctx.day,
  );
  if (copies.length === 0) return undefined;
  const pieces = copies.flatMap(({ source: id, published }, index): readonly Piece[] => {
    const copy = ctx.content.sources.get(id);
    const issuer = copy && ctx.content.issuers.get(copy.issuer);
    if (!copy || !issuer) return [];
    const date =
      published === 'not-stated' ? t.sources.copyDateNotStated : ctx.dated(published, 'long');
    return [index > 0 ? '; ' : ' ', { href: ctx.sourceLink(id), text: issuer.name }, `, ${date}`];
  });
  return [t.sources.copies, ...pieces, '.'];
}

function foundWords(ctx: ViewContext, source: Source): Rich | undefined {
  if (source.official !== 'not-found') return undefined;
  const { notFound, pressCopies } = ctx.t.sources;
  return [source.via.length > 0 ? pressCopies : notFound];
}

function readLine(ctx: ViewContext, source: Source): Rich | undefined {
  const { t } = ctx;
  const sightings = source.seenOn
    .filter((day) => day <= ctx.day)
    .map((day) => ctx.date(day, 'long'));
  const words = [
    sightings.length > 0 ? t.sources.seenOn(ctx.list(sightings)) : undefined,
    source.seen <= ctx.day ? t.sources.readOn(ctx.date(source.seen, 'long')) : undefined,
    source.licence ? t.sources.licence(source.licence) : undefined,
  ].filter((part) => part !== undefined);
  return words.length > 0 ? [words.join(' ')] : undefined;
}

function usesLine(ctx: ViewContext, uses: SourceUse['uses']): Rich | undefined {
  if (uses.length === 0) return undefined;
  const pieces = uses.flatMap((use, index): readonly Piece[] => [
    index > 0 ? '; ' : ' ',
    { href: ctx.link(use.address), text: useWords(ctx, use) },
  ]);
  return [ctx.t.sources.uses, ...pieces, '.'];
}

function originalLine(ctx: ViewContext, id: string): Rich | undefined {
  const originals = [...ctx.content.sources].filter(
    ([, { via, published }]) =>
      via.some((copy) => copy.source === id) &&
      (published === 'not-stated' || ctx.lastDay(published) <= ctx.day),
  );
  if (originals.length === 0) return undefined;
  const pieces = originals.flatMap(([original, source], index): readonly Piece[] => {
    const issuer = ctx.content.issuers.get(source.issuer);
    if (!issuer) return [];
    const dated =
      source.published === 'not-stated' ? '' : `, ${ctx.dated(source.published, 'long')}`;
    const href = ctx.sourceLink(original);
    return [index > 0 ? '; ' : ' ', { href, text: `${ctx.short(issuer)}: ${source.title}` }, dated];
  });
  return [ctx.t.sources.copyOf, ...pieces, '.'];
}

function sourceLine(ctx: ViewContext, { id, source, issuer, uses }: SourceUse): LogLine {
  const { t } = ctx;
  const more: (Rich | undefined)[] = [
    foundWords(ctx, source),
    copyLine(ctx, source),
    originalLine(ctx, id),
    // A note tells what we saw when we read the document: an earlier day does not know it.
    source.note && source.seen <= ctx.day ? [source.note] : undefined,
    readLine(ctx, source),
    source.url ? [`${t.sources.address} `, ...outsideLink(ctx, source.url)] : undefined,
    usesLine(ctx, uses),
  ];
  return {
    id,
    mark: undefined,
    date:
      source.published === 'not-stated'
        ? t.sources.dateNotStated
        : ctx.capital(ctx.dated(source.published, 'long')),
    text: [`${source.title} (${issuer.name})`],
    more: more.filter((line) => line !== undefined),
  };
}

/** Documents as a list: what each is, how it was read, where it is, and what rests on it. */
export function sourceLines(ctx: ViewContext, uses: readonly SourceUse[]): readonly LogLine[] {
  return uses.map((use) => sourceLine(ctx, use));
}
