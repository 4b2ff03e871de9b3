import { AdvisorySchema } from '../records/advisory.ts';
import { AlertSchema } from '../records/alert.ts';
import { CitiesSchema } from '../records/city.ts';
import { BorderSchema, CrossingSchema } from '../records/place.ts';
import { IssuersSchema, ScalesSchema, SiteSchema, SourcesSchema } from '../records/site.ts';

/** The folders of Markdown records: one file, one record. */
export const FOLDERS = {
  advisories: AdvisorySchema,
  alerts: AlertSchema,
  borders: BorderSchema,
  crossings: CrossingSchema,
} as const;

/** The YAML files that hold many records by id. */
export const LISTS = {
  'scales.yaml': ScalesSchema,
  'issuers.yaml': IssuersSchema,
  'sources.yaml': SourcesSchema,
  'cities.yaml': CitiesSchema,
} as const;

export const SITE_FILE = 'site.yaml';
export const SITE = SiteSchema;

/** A file for authors, not content. */
export const IGNORED = ['README.md'];

export type Folder = keyof typeof FOLDERS;
export type List = keyof typeof LISTS;

/** What a path inside the content folder is. */
export type Kind =
  | { readonly kind: 'site' }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'record'; readonly folder: Folder; readonly slug: string }
  | {
      readonly kind: 'translation';
      readonly folder: Folder;
      readonly slug: string;
      readonly language: string;
    }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown' };

/** Tells what a file is by its path alone. */
export function kindOf(path: string): Kind {
  if (IGNORED.includes(path)) return { kind: 'ignored' };
  if (path === SITE_FILE) return { kind: 'site' };
  if (isList(path)) return { kind: 'list', list: path };
  const [folder, name, ...deeper] = path.split('/');
  if (folder === undefined || name === undefined || deeper.length > 0 || !isFolder(folder)) {
    return { kind: 'unknown' };
  }
  const [slug, ...rest] = name.split('.');
  if (slug === undefined || slug === '') return { kind: 'unknown' };
  if (rest.length === 1 && rest[0] === 'md') return { kind: 'record', folder, slug };
  const [language, ending] = rest;
  if (rest.length === 2 && language !== undefined && ending === 'md') {
    return { kind: 'translation', folder, slug, language };
  }
  return { kind: 'unknown' };
}

export function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDERS, name);
}

function isList(name: string): name is List {
  return Object.hasOwn(LISTS, name);
}
