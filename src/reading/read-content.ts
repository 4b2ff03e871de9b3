import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Content, Entry } from '../records/content.ts';
import type { Site } from '../records/site.ts';
import { type Translation, TranslationSchema } from '../records/translation.ts';
import {
  FOLDERS,
  type Folder,
  IGNORED,
  type Kind,
  kindOf,
  LISTS,
  type List,
  SITE,
  SITE_FILE,
} from './collections.ts';
import { folderLabel, listFolder, type RawFile } from './content-folder.ts';
import { readMarkdown, splitFrontMatter } from './markdown-document.ts';
import { didYouMean } from './nearest.ts';
import { compareProblems, compareText, type Place, type Problem, problemOf } from './problem.ts';
import { READING_RULES } from './reading-rules.ts';
import { shape } from './shape.ts';
import { readText } from './text-file.ts';
import { type Path, readYaml, type Trouble, type YamlDocument } from './yaml-document.ts';

/** One content file as it was read, as far as it could be read. */
export interface ReadFile {
  /** The path as it is printed in reports: `content/crossings/x.md`. */
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
  /** The data and the line on which it begins; undefined where it could not be read. */
  readonly data: YamlDocument | undefined;
  readonly dataText: string;
  readonly dataLine: number;
  /** The prose; undefined where there is none or it could not be read. */
  readonly body: Root | undefined;
}

export type TranslationEntry = Entry<Translation> & {
  readonly folder: Folder;
  readonly of: string;
};

/** The records whose shape is right. */
export type Records = Omit<Content, 'site'> & {
  readonly site: Site | undefined;
  /** By `<folder>/<slug>.<language>`. */
  readonly translations: ReadonlyMap<string, TranslationEntry>;
};

/** Everything that was read, and everything that could not be. */
export interface ReadResult {
  /** How the folder is called in reports. */
  readonly label: string;
  readonly files: readonly ReadFile[];
  readonly records: Records;
  /** The ids of every record and list entry, also of those whose shape is wrong: a reference to them is not broken. */
  readonly ids: Readonly<Record<Folder | List, ReadonlySet<string>>>;
  readonly problems: readonly Problem[];
  /** The records as content; undefined while anything could not be read. */
  readonly content: Content | undefined;
  /** The place of a value in a file, or of what is nearest around it. */
  placeOf(file: string, path: Path): Place;
  /** The place of a key in a file, or of what is nearest around it. */
  placeOfKey(file: string, path: Path): Place;
}

/**
 * Reads a content folder.
 *
 * @throws where the folder itself cannot be listed.
 */
export function readContent(folder: string): ReadResult {
  return readFiles(listFolder(folder), folderLabel(folder));
}

/** Reads files that are already in memory; `label` is how their folder is called in reports. */
export function readFiles(raw: readonly RawFile[], label: string): ReadResult {
  const problems: Problem[] = [];
  const report = ([rule, finding]: Trouble) => problems.push(problemOf(rule, finding));
  const files: ReadFile[] = [];
  for (const item of raw) {
    const file = label === '.' ? item.path : `${label}/${item.path}`;
    const kind = kindOf(item.path);
    if (kind.kind === 'ignored') continue;
    if (item.kind === 'folder' || kind.kind === 'unknown') {
      if (item.kind !== 'folder' || !Object.hasOwn(FOLDERS, item.path)) {
        if (
          !raw.some(
            (other) =>
              other.kind === 'folder' &&
              item.path.startsWith(`${other.path}/`) &&
              !Object.hasOwn(FOLDERS, other.path),
          )
        ) {
          report(unknownFile(file, item.path));
        }
      }
      continue;
    }
    const read = readText(item, file);
    read.troubles.forEach(report);
    if (read.text !== undefined) files.push(readFile(file, kind, read.text, report));
  }
  for (const path of [SITE_FILE, ...Object.keys(LISTS)]) {
    if (!raw.some((item) => item.path === path)) {
      report([
        READING_RULES.missingFile,
        {
          at: { file: `${label}/${path}`, line: 1, column: 1 },
          message: `\`${path}\` is missing.`,
          remedy: 'Copy its template from `content/README.md`.',
        },
      ]);
    }
  }
  return assemble(label, files, problems);
}

function unknownFile(file: string, path: string): Trouble {
  const known = [SITE_FILE, ...Object.keys(LISTS), ...IGNORED, ...Object.keys(FOLDERS)];
  const [top = path] = path.split('/');
  const inside = Object.hasOwn(FOLDERS, top);
  return [
    READING_RULES.unknownFile,
    {
      at: { file, line: 1, column: 1 },
      message: inside
        ? 'This is neither a record nor a translation of one, so nothing of it would be published.'
        : 'No collection has this name, so nothing in it would be published.',
      allowed: inside
        ? `\`${top}/<slug>.md\`, or \`${top}/<slug>.<language>.md\``
        : known.map((name) => `\`${name}\``).join(', '),
      remedy: inside
        ? 'Rename the file, or take it out of the content folder.'
        : didYouMean(top, known, 'Rename it, or take it out of the content folder.'),
    },
  ];
}

function readFile(
  file: string,
  kind: Kind,
  raw: string,
  report: (trouble: Trouble) => void,
): ReadFile {
  const text = raw.replace(/^\ufeff/, '');
  if (kind.kind === 'site' || kind.kind === 'list') {
    const { document, troubles } = readYaml(text, file, 1);
    troubles.forEach(report);
    return { file, kind, text: raw, data: document, dataText: text, dataLine: 1, body: undefined };
  }
  const parts = splitFrontMatter(text);
  if (parts === undefined) {
    report([
      READING_RULES.frontMatter,
      {
        at: { file, line: 1, column: 1 },
        message: 'The file does not begin with front matter between two lines `---`.',
        found: text.split('\n')[0] || 'nothing',
        remedy: 'Begin the file with `---`, the fields of the record and a second `---`.',
      },
    ]);
    return { file, kind, text: raw, data: undefined, dataText: '', dataLine: 1, body: undefined };
  }
  const { document, troubles } = readYaml(parts.frontMatter, file, parts.frontMatterLine);
  troubles.forEach(report);
  const body = readMarkdown(parts.body, parts.bodyLine, file);
  body.troubles.forEach(report);
  return {
    file,
    kind,
    text: raw,
    data: document,
    dataText: parts.frontMatter,
    dataLine: parts.frontMatterLine,
    body: body.root,
  };
}

function assemble(label: string, files: readonly ReadFile[], problems: Problem[]): ReadResult {
  const ids = {
    advisories: new Set<string>(),
    alerts: new Set<string>(),
    borders: new Set<string>(),
    crossings: new Set<string>(),
    'scales.yaml': new Set<string>(),
    'issuers.yaml': new Set<string>(),
    'sources.yaml': new Set<string>(),
  };
  const shaped = <Schema extends z.ZodType>(schema: Schema, file: ReadFile, path: Path = []) => {
    if (file.data === undefined) return undefined;
    const value = path.reduce<unknown>(
      (data, key) => (data as Record<PropertyKey, unknown>)[key],
      file.data.value,
    );
    const result = shape(schema, value, file.data, path);
    for (const [rule, finding] of result.troubles) problems.push(problemOf(rule, finding));
    return result.value;
  };
  const list = <Schema extends z.ZodRecord>(name: List, schema: Schema) => {
    const found = new Map<string, unknown>();
    const file = files.find(({ kind }) => kind.kind === 'list' && kind.list === name);
    const value = file?.data?.value;
    if (file === undefined || value === undefined) return found;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      shaped(schema, file);
      return found;
    }
    for (const id of Object.keys(value).sort(compareText)) {
      ids[name].add(id);
      const key = shape(schema.keyType as z.ZodType, id, file.data as YamlDocument, [id]);
      for (const [rule, finding] of key.troubles) {
        problems.push(problemOf(rule, { ...finding, message: `\`${id}\` cannot be an id.` }));
      }
      const entry = shaped(schema.valueType as z.ZodType, file, [id]);
      if (entry !== undefined && key.value !== undefined) found.set(id, entry);
    }
    return found;
  };
  const folder = <Name extends Folder>(name: Name) => {
    const found = new Map<string, unknown>();
    for (const file of files) {
      if (file.kind.kind !== 'record' || file.kind.folder !== name) continue;
      ids[name].add(file.kind.slug);
      const record = shaped<z.ZodType>(FOLDERS[name], file);
      if (record === undefined || file.body === undefined) continue;
      found.set(file.kind.slug, {
        ...record,
        slug: file.kind.slug,
        file: file.file,
        body: file.body,
      });
    }
    return new Map([...found].sort(([a], [b]) => compareText(a, b)));
  };
  const siteFile = files.find(({ kind }) => kind.kind === 'site');
  const translations = new Map<string, TranslationEntry>();
  for (const file of files) {
    if (file.kind.kind !== 'translation') continue;
    const record = shaped(TranslationSchema, file);
    if (record === undefined || file.body === undefined) continue;
    const { folder: of, slug, language } = file.kind;
    translations.set(`${of}/${slug}.${language}`, {
      ...record,
      slug,
      folder: of,
      file: file.file,
      body: file.body,
    });
  }
  const records = {
    site: siteFile === undefined ? undefined : shaped(SITE, siteFile),
    scales: list('scales.yaml', LISTS['scales.yaml']),
    issuers: list('issuers.yaml', LISTS['issuers.yaml']),
    sources: list('sources.yaml', LISTS['sources.yaml']),
    advisories: folder('advisories'),
    alerts: folder('alerts'),
    borders: folder('borders'),
    crossings: folder('crossings'),
    translations,
  } as Records;
  const byName = new Map(files.map((file) => [file.file, file]));
  const { site, translations: _, ...rest } = records;
  return {
    label,
    files,
    records,
    ids,
    problems: problems.sort(compareProblems),
    content: problems.length === 0 && site !== undefined ? { site, ...rest } : undefined,
    placeOf: (file, path) => byName.get(file)?.data?.placeOf(path) ?? { file, line: 1, column: 1 },
    placeOfKey: (file, path) =>
      byName.get(file)?.data?.placeOfKey(path) ?? { file, line: 1, column: 1 },
  };
}
