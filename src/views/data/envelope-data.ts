import type { ViewContext } from '../context.ts';
import { bannerOf } from '../frame.ts';
import { API } from './api-address.ts';
import { inEach, type Speakers } from './say.ts';

/** The version of the shape of the data: a new major one gets a new address (docs/CHANGELOG-API.md). */
export const SCHEMA_VERSION = '1.1.0';

/** The names of the shapes in which data is given. */
export type Collection =
  | 'index'
  | 'advisory'
  | 'alert'
  | 'crossings'
  | 'crossing'
  | 'borders'
  | 'entry'
  | 'changes'
  | 'sources';

function notices(speakers: Speakers): readonly Record<string, string>[] {
  if (bannerOf(speakers[0]) === undefined) return [];
  return [inEach(speakers, (ctx) => bannerOf(ctx) ?? '')];
}

function licences(ctx: ViewContext): readonly string[] {
  const all = [...ctx.content.sources.values()].flatMap(({ licence }) => licence ?? []);
  return [...new Set(all)].sort();
}

/** What stands around the data of every file: version, day, whose it is, on what terms, and where else to look. */
export function envelopeData(
  speakers: Speakers,
  {
    collection,
    address,
    page,
  }: { readonly collection: Collection; readonly address: string; readonly page: string },
) {
  const [ctx] = speakers;
  const { site } = ctx;
  return {
    schemaVersion: SCHEMA_VERSION,
    collection,
    generatedAt: ctx.day,
    current: !ctx.rebuilt && !ctx.preview,
    notices: [...notices(speakers)],
    site: {
      id: site.id,
      title: site.title,
      publisher: site.publisher,
      baseUrl: site.baseUrl.replace(/\/$/, ''),
      official: site.publisherKind === 'government',
      statement: inEach(speakers, (one) => one.t.publisher[site.publisherKind].mark),
    },
    licence: {
      statement: inEach(speakers, (one) => `${one.t.about.licence} ${licences(one).join('; ')}.`),
      known: [...licences(ctx)],
      sources: ctx.absolute(`${API}sources.json`),
    },
    links: {
      self: ctx.absolute(address),
      page: ctx.absolute(page),
      schema: ctx.absolute(`${API}schema/${collection}.json`),
      index: ctx.absolute(`${API}index.json`),
      documentation: ctx.absolute('/api/'),
    },
  };
}
