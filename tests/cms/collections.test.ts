import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections, type FolderCollection, recordFormats } from '../../src/cms/collections.ts';
import { editorConfig } from '../../src/cms/config.ts';
import type { Field } from '../../src/cms/widget.ts';
import { RECORD_KINDS } from '../../src/records/record-kinds.ts';
import type { Site } from '../../src/records/site.ts';
import { TranslationSchema } from '../../src/records/translation.ts';
import { workedContent } from '../support/worked-content.ts';

/** JSON Schema as far as these tests read it. */
interface Shape {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
}

const shapeOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

type Form = Pick<FolderCollection, 'name' | 'fields' | 'format'>;

/** The forms of the editor: of a folder, or of a file. */
const forms: readonly Form[] = collections().flatMap((one): readonly Form[] =>
  'files' in one ? one.files : [one],
);

const kinds = [
  ...RECORD_KINDS.map(({ file, schema }) => ({ name: file.split(/[/.]/)[0] ?? '', schema })),
  ...['advisories', 'alerts', 'borders', 'crossings'].map((folder) => ({
    name: `${folder}-translations`,
    schema: TranslationSchema,
  })),
];

/** Every field of a schema beside the one of the form, those inside objects and lists too where the form has them. */
function pairs(
  shape: Shape,
  fields: readonly Field[],
): readonly (readonly [string, Shape, boolean, Field | undefined])[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const field = fields.find((one) => one.name === name);
    const deeper = field?.fields ? pairs(inner.items ?? inner, field.fields) : [];
    return [[name, inner, (shape.required ?? []).includes(name), field] as const, ...deeper];
  });
}

it('every kind of record has a form, and no form is of another kind', () => {
  expect(forms.map(({ name }) => name).sort()).toEqual(kinds.map(({ name }) => name).sort());
});

describe.each(kinds)('the form of $name', ({ name, schema }) => {
  const form = forms.find((one) => one.name === name);
  const shape = shapeOf(schema);
  const fields = form?.fields ?? [];

  it('has the fields of the schema in their order, and the prose', () => {
    const own = Object.keys(shape.properties ?? {});
    const prose = form?.format === 'overland-site' ? [] : ['body'];
    expect(fields.map((field) => field.name)).toEqual([...own, ...prose]);
  });

  it('says of each what the schema says', () => {
    const wrong = pairs(shape, fields).flatMap(([field, inner, required, shown]) => [
      ...(shown?.hint === inner.description ? [] : [`${field}: another sentence`]),
      ...(shown?.required === required ? [] : [`${field}: required`]),
      ...(inner.enum && shown?.options?.join() !== inner.enum.join() ? [`${field}: words`] : []),
      ...(inner.pattern && shown?.pattern?.[0] !== inner.pattern ? [`${field}: pattern`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

// What a form cannot tell apart stays the YAML of the file.
it('shows as YAML what has alternatives, or keys that nobody knows before', () => {
  expect(
    Object.fromEntries(recordFormats().map(({ name, yamlFields }) => [name, yamlFields])),
  ).toEqual({
    'overland-crossings': ['sides', 'location', 'reports', 'practice'],
    'overland-borders': ['countries', 'reports', 'practice'],
    'overland-advisories': ['levels', 'regions', 'entry', 'passportValidity', 'contacts'],
    'overland-alerts': ['sent', 'replaces', 'actions'],
    'overland-site': ['passports', 'freshness', 'outsidePage'],
    'overland-translations': ['reviewed', 'phrases'],
  });
});

describe('the configuration', () => {
  const { site } = workedContent();
  const require = createRequire(import.meta.url);
  const shape = require
    .resolve('@sveltia/cms')
    .replace(/npm.index\.js$/, 'schema/sveltia-cms.json');
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const isConfig = ajv.compile(JSON.parse(readFileSync(shape, 'utf8')));
  const editing = { host: 'github', repository: 'owner/site', branch: 'main' } as const;

  it.each<[string, Site['editing'], readonly string[], object]>([
    ['no host', undefined, [], { auth_methods: ['token'] }],
    ['GitHub', editing, ['https://api.github.com'], { name: 'github', repo: 'owner/site' }],
    ['GitLab', { ...editing, host: 'gitlab' }, ['https://gitlab.com'], { name: 'gitlab' }],
    [
      'a server of one’s own',
      { ...editing, host: 'gitea', address: 'https://git.example:3000/' },
      ['https://git.example:3000'],
      { api_root: 'https://git.example:3000/api/v1', base_url: 'https://git.example:3000' },
    ],
  ])('of %s is one for Sveltia, and lets it ask nobody else', (_, host, connect, backend) => {
    const made = editorConfig({ ...site, editing: host });
    expect(made.connect).toEqual(connect);
    expect(made.sveltia).toMatchObject({ backend });
    isConfig(made.sveltia);
    expect(isConfig.errors ?? []).toEqual([]);
  });

  it('offers no way to delete a record, whose address never breaks', () => {
    expect(collections().filter((one) => !('files' in one) && one.delete)).toEqual([]);
  });
});
