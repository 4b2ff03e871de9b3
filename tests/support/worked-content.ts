import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import { AdvisorySchema } from '../../src/records/advisory.ts';
import { AlertSchema } from '../../src/records/alert.ts';
import type { Content } from '../../src/records/content.ts';
import { BorderSchema, CrossingSchema } from '../../src/records/place.ts';
import { IssuersSchema, ScalesSchema, SiteSchema, SourcesSchema } from '../../src/records/site.ts';

/**
 * The records of the worked examples as content, so that the tests of what is decided do not move with `content/`. The
 * fixtures hold what decides; names, codes and prose that the schemas ask for are filled in here.
 */

type Fields = Record<string, unknown>;

const folder = join(import.meta.dirname, '../fixtures/worked');

function fixture(name: string): Record<string, Fields> {
  const text = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  return parseDocument(text, { schema: 'failsafe' }).toJS() as Record<string, Fields>;
}

const prose: Root = { type: 'root', children: [] };

function entries<Record_>(
  collection: string,
  records: Record<string, Fields>,
  read: (fields: Fields, slug: string, at: number) => Record_,
): ReadonlyMap<string, Record_ & { slug: string; file: string; body: Root }> {
  return new Map(
    Object.entries(records).map(([slug, fields], at) => {
      const record = { slug, file: `content/${collection}/${slug}.md`, body: prose };
      return [slug, { ...read(fields, slug, at), ...record }];
    }),
  );
}

/** Neutral codes have neither vowels nor 0 and 1. */
function neutralCode(letter: string, at: number): string {
  const number = String(at).padStart(2, '0').replaceAll('0', 'x').replaceAll('1', 'z');
  return `${letter.replaceAll(/[aeilou]/g, 'w')}${number}zzz`;
}

/** Codes that are unique between the records of one collection. */
function codes(letter: string, at: number): { code: string; neutralCode: string } {
  const number = String(at).padStart(2, '0');
  return { code: `${letter}${number}`, neutralCode: neutralCode(letter, at) };
}

function side(name: string, area: unknown): Fields {
  return {
    name: { text: name, lang: 'en', script: 'Latn', latin: name, ascii: 'A crossing' },
    nearestTown: 'not-stated',
    areas: area === undefined ? 'not-stated' : [area],
  };
}

function issuer(name: string, kind: 'government' | 'press', country: string): Fields {
  return {
    name,
    shortName: { en: name },
    inSentence: { en: name },
    kind,
    country,
    audience: kind === 'press' ? [] : [country],
    url: 'not-stated',
    scale: 'not-stated',
  };
}

const ISSUERS = {
  us: issuer('U.S.', 'government', 'US'),
  ca: issuer('Canada', 'government', 'CA'),
  gb: issuer('UK', 'government', 'GB'),
  au: issuer('Australia', 'government', 'AU'),
  tr: issuer('Türkiye', 'government', 'TR'),
  am: issuer('Armenia', 'government', 'AM'),
  intellinews: issuer('bne IntelliNews', 'press', 'not-stated'),
  reuters: issuer('Reuters', 'press', 'not-stated'),
  'flash-gr': issuer('flash.gr', 'press', 'GR'),
  sabah: issuer('Sabah', 'press', 'TR'),
  'haber-aktuel': issuer('Haber Aktüel', 'press', 'TR'),
  swissinfo: issuer('swissinfo', 'press', 'CH'),
  'press-unknown': issuer('Outlet not known', 'press', 'not-stated'),
};

const SCALES = {
  'us-1-4': {
    issuer: 'us',
    source: 'us-tr',
    levels: ['1', '2', '3', '4'].map((order) => ({
      ...{ code: order, label: `Level ${order}`, meaning: `Level ${order}`, order },
      colour: 'grey',
    })),
  },
};

const SITE = {
  id: 'overland',
  identity: { domain: 'overland.example', since: '2026-11-21' },
  title: 'Overland',
  purpose: 'Says which crossing is open, since when and who says so.',
  publisher: 'Overland',
  contact: 'Overland',
  baseUrl: 'https://overland.example/',
  languages: ['en'],
  travellers: ['US', 'CA'],
  homeIssuers: { US: 'us', CA: 'ca' },
  passports: {},
  freshness: { default: '30', IR: '3' },
  outsidePage: { default: 'https://weather.example/' },
  maintainedUntil: 'not-stated',
  publishes: 'not-stated',
};

function readCrossings(borders: Record<string, Fields>): Content['crossings'] {
  return entries('crossings', fixture('crossings'), ({ farArea, ...fields }, _slug, at) => {
    const countries = borders[String(fields['border'])]?.['countries'] as string[];
    const sides = countries.map((country) => [
      country,
      side(String(fields['name']), country === 'IR' ? undefined : farArea),
    ]);
    return CrossingSchema.parse({
      asciiName: 'A crossing',
      sides: Object.fromEntries(sides),
      location: 'not-stated',
      carries: ['road'],
      ...codes('c', at),
      ...fields,
    });
  });
}

/** The content of the worked examples; a fresh copy, so that a test may change it. */
export function workedContent(): Content {
  const borders = fixture('borders');
  return {
    site: SiteSchema.parse(SITE),
    cities: new Map(),
    scales: new Map(Object.entries(ScalesSchema.parse(SCALES))),
    issuers: new Map(Object.entries(IssuersSchema.parse(ISSUERS))),
    translations: new Map(),
    sources: new Map(Object.entries(SourcesSchema.parse(fixture('sources')))),
    advisories: entries('advisories', fixture('advisories'), (fields, slug) =>
      AdvisorySchema.parse({
        alpha3: 'AAA',
        numeric: '000',
        names: { en: slug },
        neutralCode: neutralCode('v', 0),
        ...fields,
      }),
    ),
    alerts: entries('alerts', fixture('alerts'), (fields, slug, at) =>
      AlertSchema.parse({ title: slug, event: 'not-stated', ...codes('a', at), ...fields }),
    ),
    borders: entries('borders', borders, (fields, slug, at) =>
      BorderSchema.parse({ name: slug, ...codes('b', at), ...fields }),
    ),
    crossings: readCrossings(borders),
  };
}
