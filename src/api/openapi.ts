import { z } from 'zod';
import type { DescriptionView } from '../views/data/api-files.ts';
import { DOCUMENTS } from './schemas/documents.ts';
import { CrossingsGeoJsonSchema } from './schemas/geojson.ts';

const ALL = { ...DOCUMENTS, geojson: CrossingsGeoJsonSchema };

/** The schemas of everything, each once, as components. */
function components(): Readonly<Record<string, unknown>> {
  const { $defs } = z.toJSONSchema(z.strictObject(ALL));
  const text = JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

function nameOf(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('Every document of the data has a name.');
  return id;
}

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly example: string;
}

function operation(
  id: string,
  summary: string,
  type: string,
  schema: object,
  parameter?: Parameter,
) {
  return {
    get: {
      operationId: id,
      summary,
      tags: ['data'],
      ...(parameter
        ? {
            parameters: [
              {
                name: parameter.name,
                in: 'path',
                required: true,
                description: parameter.description,
                schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
                example: parameter.example,
              },
            ],
          }
        : {}),
      responses: {
        '200': { description: summary, content: { [type]: { schema } } },
        '404': { description: 'There is no such record. Ids of records never change.' },
      },
    },
  };
}

function json(id: keyof typeof ALL, summary: string, parameter?: Parameter) {
  const schema = { $ref: `#/components/schemas/${nameOf(ALL[id])}` };
  return operation(id, summary, 'application/json', schema, parameter);
}

/** The description of the data by OpenAPI 3.1: static files, read with GET alone. */
export function openApi(view: DescriptionView) {
  const { site, examples } = view;
  const slug = (what: string, example: string): Parameter => ({
    name: 'slug',
    description: `The id of ${what}, as the index lists it.`,
    example,
  });
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.title}: border crossings and travel advisories as data`,
      version: view.schemaVersion,
      summary: 'Every status with its day, its limit, its issuer and its source.',
      description: `Static files; no key, no limit. ${site.statement['en']}. \`null\` means: not known, or not stated. Never show a status without its day and its limit. A crossing marked do-not-use is a warning and never a route.`,
      contact: { name: site.publisher, url: `${site.baseUrl}/about/` },
      license: { name: 'See the licence of each source', url: `${site.baseUrl}/sources/` },
    },
    servers: [{ url: site.baseUrl, description: 'The site; any mirror of it has the same files.' }],
    tags: [{ name: 'data', description: 'Everything that the pages show, and no more.' }],
    security: [],
    paths: {
      '/api/v1/index.json': json('index', 'What there is, and the words it uses'),
      '/api/v1/crossings.json': json('crossings', 'Every crossing with its statuses'),
      '/api/v1/crossings/{slug}.json': json(
        'crossing',
        'One crossing with every report',
        slug('a crossing', examples.crossing),
      ),
      '/api/v1/advisories/{slug}.json': json(
        'advisory',
        'One country: instruction, order of crossings, levels, warnings, contacts',
        slug('a country', examples.country),
      ),
      '/api/v1/alerts/{slug}.json': json(
        'alert',
        'One alert, with the crossings as it gave them',
        slug('an alert', examples.alert),
      ),
      '/api/v1/borders.json': json(
        'borders',
        'Every land border with the reports on the whole of it',
      ),
      '/api/v1/entry.json': json('entry', 'Visa and stay per passport and country'),
      '/api/v1/changes.json': json('changes', 'Every change, newest first'),
      '/api/v1/sources.json': json('sources', 'Every document, issuer and scale of levels'),
      '/api/v1/crossings.geojson': operation(
        'geojson',
        'The crossings by RFC 7946',
        'application/geo+json',
        { $ref: `#/components/schemas/${nameOf(CrossingsGeoJsonSchema)}` },
      ),
      '/api/v1/crossings.csv': operation(
        'csv',
        'The crossings for spreadsheets, by RFC 4180',
        'text/csv',
        { type: 'string' },
      ),
    },
    components: { schemas: components() },
  };
}
