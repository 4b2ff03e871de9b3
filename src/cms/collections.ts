import { z } from 'zod';
import { RECORD_KINDS, type RecordKind } from '../records/record-kinds.ts';
import { SlugSchema } from '../records/scalars.ts';
import { TranslationSchema } from '../records/translation.ts';
import { type Field, fieldsOf, type Shape, yamlFieldsOf } from './widget.ts';

/** How the name of every format of ours begins. */
const FORMAT = 'overland';
const TRANSLATIONS = `${FORMAT}-translations`;

/** How the files of a kind are read and written: which of their fields the editor shows as YAML. */
export interface RecordFormat {
  readonly name: string;
  readonly extension: string;
  readonly yamlFields: readonly string[];
}

/** Records of one kind, a file each. */
export interface FolderCollection {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly folder: string;
  readonly format: string;
  readonly create: boolean;
  readonly delete: false;
  readonly duplicate: false;
  readonly summary: string;
  readonly identifier_field: string;
  readonly slug: object;
  readonly filter: { readonly field: string; readonly pattern: string };
  readonly fields: readonly Field[];
}

/** Files with an address of their own. */
export interface FileCollection {
  readonly name: string;
  readonly label: string;
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly format: string;
    readonly fields: readonly Field[];
  }[];
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
}

/** The prose, letter for letter: an editor of rich text would rewrite its directives. */
const PROSE: Field = {
  name: 'body',
  label: 'prose',
  hint: 'Markdown, as in the file.',
  required: false,
  widget: 'text',
};

/** A whole file, which is read and written as it stands. */
function wholeFile(hint = ''): Field {
  return { ...PROSE, label: 'YAML', hint, required: true };
}

/** What lists and headings of the editor call a record, and the field that names a new one. */
const CALLED: Readonly<Record<string, readonly [summary: string, identifier: string]>> = {
  advisories: ['slug', 'alpha3'],
  alerts: ['title', 'title'],
};

function recordsOf(folder: string, title: string, schema: z.ZodType): FolderCollection {
  const shape = shapeOf(schema);
  const [summary, identifier] = CALLED[folder] ?? ['name', 'name'];
  return {
    name: folder,
    label: `${folder[0]?.toUpperCase()}${folder.slice(1)}`,
    description: `${title}. ${shape.description ?? ''}`,
    folder: `content/${folder}`,
    format: `${FORMAT}-${folder}`,
    create: true,
    // An address that was published never breaks.
    delete: false,
    duplicate: false,
    summary: `{{${summary}}}`,
    identifier_field: identifier,
    slug: {
      editable: ['create'],
      hint: 'The file name. It is the id and the address, for ever.',
      pattern: [shapeOf(SlugSchema).pattern, 'Small letters, digits and single hyphens.'],
    },
    // Translations lie in the same folder: `<record>.<language>.md`.
    filter: { field: 'slug', pattern: '^[^.]+$' },
    fields: [...fieldsOf(shape), PROSE],
  };
}

function translationsOf(folder: string): FolderCollection {
  const shape = shapeOf(TranslationSchema);
  const records = recordsOf(folder, 'Translations', TranslationSchema);
  return {
    ...records,
    name: `${folder}-translations`,
    label: `${records.label}: translations`,
    description: `${shape.description}`,
    format: TRANSLATIONS,
    create: false,
    summary: '{{slug}}',
    identifier_field: 'language',
    filter: { field: 'slug', pattern: '[.]' },
  };
}

/** A file whose keys are ids has no fixed fields: it is edited whole. `site.yaml` has. */
function fileOf({ title, file, schema }: RecordKind): FileCollection['files'][number] {
  const shape = shapeOf(schema);
  const fields = fieldsOf(shape);
  const name = file.replace('.yaml', '');
  return {
    name,
    label: title,
    file: `content/${file}`,
    ...(fields.length > 0
      ? { format: `${FORMAT}-${name}`, fields }
      : { format: 'raw', fields: [wholeFile(shape.description)] }),
  };
}

/** Everything in `content/` as collections of the editor, from the schemas of records alone. */
export function collections(): readonly (FolderCollection | FileCollection)[] {
  const folders = RECORD_KINDS.filter(({ file }) => file.includes('/')).map(
    ({ title, file, schema }) => recordsOf(file.split('/')[0] ?? file, title, schema),
  );
  const files = RECORD_KINDS.filter(({ file }) => !file.includes('/')).map(fileOf);
  return [
    ...folders,
    ...folders.map(({ name }) => translationsOf(name)),
    { name: 'files', label: 'Files', files },
  ];
}

/** The format of every kind of file that has fields. */
export function recordFormats(): readonly RecordFormat[] {
  const kinds = RECORD_KINDS.map(({ file, schema }) => {
    const [kind = '', extension = ''] = file.includes('/')
      ? [file.split('/')[0], 'md']
      : file.split('.');
    return { name: `${FORMAT}-${kind}`, extension, shape: shapeOf(schema) };
  });
  return [...kinds, { name: TRANSLATIONS, extension: 'md', shape: shapeOf(TranslationSchema) }]
    .filter(({ shape }) => shape.properties)
    .map(({ name, extension, shape }) => ({ name, extension, yamlFields: yamlFieldsOf(shape) }));
}
