import type { z } from 'zod';
import type { Content, TranslationEntry } from '../records/content.ts';
import type { Site } from '../records/site.ts';
import { TranslationSchema } from '../records/translation.ts';
import { FOLDERS, type Folder, LISTS, type List, SITE } from './collections.ts';
import { compareText } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { shape } from './shape.ts';
import type { Path, Trouble } from './yaml-document.ts';

/** The records whose shape is right. */
export type Records = Omit<Content, 'site'> & {
  readonly site: Site | undefined;
};

/** The ids of every record and list entry, also of those whose shape is wrong: a reference to them is not broken. */
export type Ids = Readonly<Record<Folder | List, ReadonlySet<string>>>;

type Report = (trouble: Trouble) => void;

/** Holds every file against its schema and makes records of those that fit, by id and in the order of the ids. */
export function makeRecords(files: readonly ReadFile[], report: Report): Records {
  const site = files.find(({ kind }) => kind.kind === 'site');
  return {
    site: site === undefined ? undefined : shaped(SITE, site, [], report),
    scales: listOf(files, 'scales.yaml', report) as Content['scales'],
    issuers: listOf(files, 'issuers.yaml', report) as Content['issuers'],
    sources: listOf(files, 'sources.yaml', report) as Content['sources'],
    cities: listOf(files, 'cities.yaml', report) as Content['cities'],
    advisories: folderOf(files, 'advisories', report) as Content['advisories'],
    alerts: folderOf(files, 'alerts', report) as Content['alerts'],
    borders: folderOf(files, 'borders', report) as Content['borders'],
    crossings: folderOf(files, 'crossings', report) as Content['crossings'],
    translations: translationsOf(files, report),
  };
}

/** The ids that stand in the files, whatever else is wrong with them. */
export function idsOf(files: readonly ReadFile[]): Ids {
  const inFolder = (folder: Folder) =>
    new Set(
      files.flatMap(({ kind }) =>
        kind.kind === 'record' && kind.folder === folder ? [kind.slug] : [],
      ),
    );
  const inList = (list: List) => new Set(Object.keys(mapOf(fileOf(files, list))));
  return {
    advisories: inFolder('advisories'),
    alerts: inFolder('alerts'),
    borders: inFolder('borders'),
    crossings: inFolder('crossings'),
    'scales.yaml': inList('scales.yaml'),
    'issuers.yaml': inList('issuers.yaml'),
    'sources.yaml': inList('sources.yaml'),
    'cities.yaml': inList('cities.yaml'),
  };
}

function fileOf(files: readonly ReadFile[], list: List): ReadFile | undefined {
  return files.find(({ kind }) => kind.kind === 'list' && kind.list === list);
}

/** The entries of a list by id; none where it is no map. */
function mapOf(file: ReadFile | undefined): Readonly<Record<string, unknown>> {
  const value = file?.data?.value;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, unknown>) : {};
}

function shaped<Schema extends z.ZodType>(
  schema: Schema,
  file: ReadFile,
  path: Path,
  report: Report,
) {
  if (file.data === undefined) return undefined;
  const value = path.reduce<unknown>(
    (data, key) => (data as Record<PropertyKey, unknown>)[key],
    file.data.value,
  );
  const result = shape(schema, value, file.data, path);
  result.troubles.forEach(report);
  return result.value;
}

function listOf(
  files: readonly ReadFile[],
  name: List,
  report: Report,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const file = fileOf(files, name);
  if (file?.data === undefined) return found;
  const { keyType, valueType } = LISTS[name];
  const entries = mapOf(file);
  if (Object.keys(entries).length === 0) shaped(LISTS[name], file, [], report);
  for (const id of Object.keys(entries).sort(compareText)) {
    const key = shape(keyType, id, file.data, [id]);
    for (const [rule, finding] of key.troubles) {
      report([
        rule,
        { ...finding, at: file.data.placeOfKey([id]), message: 'This cannot be an id.' },
      ]);
    }
    const entry = shaped<z.ZodType>(valueType, file, [id], report);
    if (entry !== undefined && key.value !== undefined) found.set(id, entry);
  }
  return found;
}

function folderOf(
  files: readonly ReadFile[],
  name: Folder,
  report: Report,
): ReadonlyMap<string, unknown> {
  const found: [string, unknown][] = [];
  for (const { kind, ...file } of files) {
    if (kind.kind !== 'record' || kind.folder !== name) continue;
    const record = shaped<z.ZodType>(FOLDERS[name], { kind, ...file }, [], report);
    if (record === undefined || file.body === undefined) continue;
    const entry = Object.assign({}, record, { slug: kind.slug, file: file.file, body: file.body });
    found.push([kind.slug, entry]);
  }
  return new Map(found.sort(([a], [b]) => compareText(a, b)));
}

function translationsOf(files: readonly ReadFile[], report: Report) {
  const found = new Map<string, TranslationEntry>();
  for (const file of files) {
    if (file.kind.kind !== 'translation') continue;
    const record = shaped(TranslationSchema, file, [], report);
    if (record === undefined || file.body === undefined) continue;
    const { folder, slug, language } = file.kind;
    const entry = { ...record, slug, folder, file: file.file, body: file.body };
    found.set(`${folder}/${slug}.${language}`, entry);
  }
  return found;
}
