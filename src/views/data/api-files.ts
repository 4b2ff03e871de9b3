import { advisoryData } from './advisory-data.ts';
import { alertData } from './alert-data.ts';
import { API } from './api-address.ts';
import { borderData } from './border-data.ts';
import { changeData } from './change-data.ts';
import { crossingData, crossingDetailData } from './crossing-data.ts';
import { entryData } from './entry-data.ts';
import { type Collection, envelopeData } from './envelope-data.ts';
import { indexData } from './index-data.ts';
import type { Speakers } from './say.ts';
import { sourcesData } from './source-data.ts';

type Envelope = ReturnType<typeof envelopeData>;

/** Every crossing with what stands around it. */
export interface CrossingsView extends Envelope {
  readonly data: readonly ReturnType<typeof crossingData>[];
}

/** What the description of the data needs: the site, and an id of each kind to try. */
export interface DescriptionView extends Envelope {
  readonly examples: {
    readonly country: string;
    readonly alert: string;
    readonly crossing: string;
  };
}

type Printed =
  | {
      readonly print: 'json';
      readonly collection: Collection;
      readonly view: Envelope & { readonly data: unknown };
    }
  | { readonly print: 'geojson' | 'csv'; readonly view: CrossingsView }
  | { readonly print: 'schema'; readonly collection: Collection; readonly view: Envelope }
  | { readonly print: 'openapi'; readonly view: DescriptionView };

/** A file of the data: its address, what prints it, and the plain values that it holds. */
export type ApiFile = { readonly address: string; readonly kind: 'api' } & Printed;

/** The shapes of the data, in the order in which they are documented. */
export const COLLECTIONS: readonly Collection[] = [
  'index',
  'crossings',
  'crossing',
  'advisory',
  'alert',
  'borders',
  'entry',
  'changes',
  'sources',
];

/** Every file of the data. What stands in more than one of them is made once. */
export function apiFiles(speakers: Speakers): readonly ApiFile[] {
  const [ctx] = speakers;
  const { advisories, borders, crossings } = ctx.content;
  const json = (collection: Collection, path: string, page: string, data: unknown): ApiFile => {
    const address = `${API}${path}.json`;
    const view = { ...envelopeData(speakers, { collection, address, page }), data };
    return { address, kind: 'api', print: 'json', collection, view };
  };
  const told = [...crossings.values()].map((crossing) => ({
    crossing,
    data: crossingData(speakers, crossing),
  }));
  const all = told.map(({ data }) => data);
  const other = (path: string) =>
    envelopeData(speakers, {
      collection: 'crossings',
      address: `${API}${path}`,
      page: '/crossings/',
    });
  return [
    json('index', 'index', '/', indexData(speakers)),
    json('crossings', 'crossings', '/crossings/', all),
    ...told.map(({ crossing, data }) =>
      json(
        'crossing',
        `crossings/${crossing.slug}`,
        `/crossings/${crossing.slug}/`,
        crossingDetailData(speakers, crossing, data),
      ),
    ),
    ...[...advisories.values()].map((one) =>
      json('advisory', `advisories/${one.slug}`, `/${one.slug}/`, advisoryData(speakers, one)),
    ),
    ...ctx
      .alerts()
      .map((state) =>
        json(
          'alert',
          `alerts/${state.alert.slug}`,
          `/alerts/${state.alert.slug}/`,
          alertData(speakers, state),
        ),
      ),
    json(
      'borders',
      'borders',
      '/crossings/',
      [...borders.values()].map((border) => borderData(speakers, border)),
    ),
    json('entry', 'entry', '/stay/', entryData(speakers)),
    json(
      'changes',
      'changes',
      '/updates/',
      ctx.changes().map((change) => changeData(speakers, change)),
    ),
    json('sources', 'sources', '/sources/', sourcesData(ctx)),
    {
      address: `${API}crossings.geojson`,
      kind: 'api',
      print: 'geojson',
      view: { ...other('crossings.geojson'), data: all },
    },
    {
      address: `${API}crossings.csv`,
      kind: 'api',
      print: 'csv',
      view: { ...other('crossings.csv'), data: all },
    },
    ...COLLECTIONS.map((collection): ApiFile => {
      const address = `${API}schema/${collection}.json`;
      const view = envelopeData(speakers, { collection, address, page: '/api/' });
      return { address, kind: 'api', print: 'schema', collection, view };
    }),
    {
      address: `${API}openapi.json`,
      kind: 'api',
      print: 'openapi',
      view: {
        ...envelopeData(speakers, {
          collection: 'index',
          address: `${API}openapi.json`,
          page: '/api/',
        }),
        examples: {
          country: [...advisories.keys()][0] ?? '',
          alert: ctx.alerts()[0]?.alert.slug ?? '',
          crossing: [...crossings.keys()][0] ?? '',
        },
      },
    },
  ];
}
