import type { Content, TranslationEntry } from '../records/content.ts';
import type { Site } from '../records/site.ts';
import type { Folder, List } from './collections.ts';
import { compareText } from './problem.ts';
import type { ReadFile } from './read-file.ts';

/** The records whose shape is right. */
export type Records = Omit<Content, 'site'> & {
  readonly site: Site | undefined;
};

/** The ids of every record and list entry, also of those whose shape is wrong: a reference to them is not broken. */
export type Ids = Readonly<Record<Folder | List, ReadonlySet<string>>>;

/** The records of files, by id and in the order of the ids. */
export function makeRecords(files: readonly ReadFile[]): Records {
  const site = files.find(({ kind }) => kind.kind === 'site');
  return {
    site: site?.record as Site | undefined,
    scales: listOf(files, 'scales.yaml') as Content['scales'],
    issuers: listOf(files, 'issuers.yaml') as Content['issuers'],
    sources: listOf(files, 'sources.yaml') as Content['sources'],
    cities: listOf(files, 'cities.yaml') as Content['cities'],
    advisories: folderOf(files, 'advisories') as Content['advisories'],
    alerts: folderOf(files, 'alerts') as Content['alerts'],
    borders: folderOf(files, 'borders') as Content['borders'],
    crossings: folderOf(files, 'crossings') as Content['crossings'],
    translations: translationsOf(files),
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
  const inList = (list: List) => new Set(fileOf(files, list)?.ids);
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

function inOrder(entries: Iterable<[string, unknown]>): ReadonlyMap<string, unknown> {
  return new Map([...entries].sort(([one], [other]) => compareText(one, other)));
}

function listOf(files: readonly ReadFile[], name: List): ReadonlyMap<string, unknown> {
  return inOrder(Object.entries(Object(fileOf(files, name)?.record)));
}

function folderOf(files: readonly ReadFile[], name: Folder): ReadonlyMap<string, unknown> {
  return inOrder(
    files.flatMap(({ kind, file, record, body }): [string, unknown][] => {
      if (kind.kind !== 'record' || kind.folder !== name) return [];
      if (record === undefined || body === undefined) return [];
      return [[kind.slug, { ...record, slug: kind.slug, file, body }]];
    }),
  );
}

function translationsOf(files: readonly ReadFile[]): Content['translations'] {
  const found = new Map<string, TranslationEntry>();
  for (const { kind, file, record, body } of files) {
    if (kind.kind !== 'translation' || record === undefined || body === undefined) continue;
    const { folder, slug, language } = kind;
    const entry = { ...record, slug, folder, file, body } as TranslationEntry;
    found.set(`${folder}/${slug}.${language}`, entry);
  }
  return found;
}
