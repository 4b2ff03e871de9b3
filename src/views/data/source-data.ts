import { publicationOf } from '../../domain/publication.ts';
import type { SourceUse, ViewContext } from '../context.ts';
import { everySource } from '../sources-page.ts';
import { datedOrNull } from './dated-data.ts';
import { stated } from './say.ts';

/** A document, as it was known on the day: copies, sightings and notes of later days are left out. */
function sourceData(ctx: ViewContext, { id, source, uses }: SourceUse) {
  const read = source.seen <= ctx.day;
  return {
    id,
    title: source.title,
    issuer: source.issuer,
    published: datedOrNull(source.published),
    knownOn: publicationOf(ctx.content, id).last,
    official: source.official ?? 'not-stated',
    copies: source.via
      .filter(({ published }) => published === 'not-stated' || ctx.lastDay(published) <= ctx.day)
      .map(({ source: copy, published }) => ({ source: copy, published: datedOrNull(published) })),
    seenOn: source.seenOn.filter((day) => day <= ctx.day),
    read: read ? source.seen : null,
    completeFor: [...source.covers],
    licence: source.licence ?? null,
    url: source.url ?? null,
    note: read ? (source.note ?? null) : null,
    uses: uses.map(({ kind, what, address }) => ({ kind, what, page: address })),
    page: `/sources/${source.issuer}/#${id}`,
  };
}

/** Every document known on the day, the issuers of them, and the scales of levels. */
export function sourcesData(ctx: ViewContext) {
  const sources = everySource(ctx).map((use) => sourceData(ctx, use));
  const issuers = new Set(sources.map(({ issuer }) => issuer));
  const { content } = ctx;
  return {
    issuers: [...content.issuers]
      .filter(([id]) => issuers.has(id))
      .map(([id, issuer]) => ({
        id,
        name: issuer.name,
        shortName: issuer.shortName,
        kind: issuer.kind,
        country: stated(issuer.country),
        audience: [...issuer.audience],
        url: stated(issuer.url),
        scale: stated(issuer.scale),
      })),
    scales: [...content.scales].map(([id, scale]) => ({
      id,
      issuer: scale.issuer,
      source: scale.source,
      levels: scale.levels.map((level) => ({ ...level })),
    })),
    sources,
  };
}
