import { hash } from 'node:crypto';
import type { Content } from '../records/content.ts';
import { FOLDERS, kindOf, LISTS, SITE_FILE } from './collections.ts';
import { folderLabel, listFolder, type RawFile } from './content-folder.ts';
import { type Ids, idsOf, makeRecords, type Records } from './make-records.ts';
import { compareProblems, type Place, type Problem, problemOf } from './problem.ts';
import { type ReadFile, readFile, recallFile, unknownFile } from './read-file.ts';
import { READING_RULES } from './reading-rules.ts';
import type { Reading, Readings } from './readings.ts';
import { readText } from './text-file.ts';
import type { Path, Trouble } from './yaml-document.ts';

/** Everything that was read, and everything that could not be. */
export interface ReadResult {
  /** How the folder is called in reports. */
  readonly label: string;
  readonly files: readonly ReadFile[];
  readonly records: Records;
  readonly ids: Ids;
  readonly problems: readonly Problem[];
  /** The records as content; undefined while anything could not be read. */
  readonly content: Content | undefined;
  /** What the files without troubles say: a next reading need not read again those that are still the same. */
  readonly readings: Readings;
  /** The place of a value in a file, or of what is nearest around it; looked up when its line or column is asked. */
  placeOf(file: string, path: Path): Place;
  /** The place of a key in a file, or of what is nearest around it. */
  placeOfKey(file: string, path: Path): Place;
}

const NONE: Readings = new Map();

/**
 * Reads a content folder.
 *
 * @param kept what is known of files that may still be the same.
 * @throws where the folder itself cannot be listed.
 */
export function readContent(folder: string, kept: Readings = NONE): ReadResult {
  return readFiles(listFolder(folder), folderLabel(folder), kept);
}

/**
 * Reads files that are already in memory; `label` is how their folder is called in reports.
 *
 * @param kept what is known of files that may still be the same.
 */
export function readFiles(
  raw: readonly RawFile[],
  label: string,
  kept: Readings = NONE,
): ReadResult {
  const problems: Problem[] = [];
  const report = ([rule, finding]: Trouble) => void problems.push(problemOf(rule, finding));
  for (const name of unknownNames(raw)) report(unknownFile(`${label}/${name}`, name));
  const read = raw.flatMap((item) => readOne(item, label, report, kept.get(item.path)));
  for (const path of [SITE_FILE, ...Object.keys(LISTS)]) {
    if (!raw.some((item) => item.path === path)) report(missingFile(`${label}/${path}`, path));
  }
  const files = read.map(({ file }) => file);
  const records = makeRecords(files);
  const byName = new Map(files.map((file) => [file.file, file]));
  const whole = (file: string): Place => ({ file, line: 1, column: 1 });
  return {
    label,
    files,
    records,
    ids: idsOf(files),
    problems: problems.sort(compareProblems),
    content: problems.length === 0 ? contentOf(records) : undefined,
    readings: new Map(read.flatMap(({ path, reading }) => (reading ? [[path, reading]] : []))),
    placeOf: (file, path) =>
      whenAsked(file, () => byName.get(file)?.data?.placeOf(path) ?? whole(file)),
    placeOfKey: (file, path) =>
      whenAsked(file, () => byName.get(file)?.data?.placeOfKey(path) ?? whole(file)),
  };
}

/** A place that is looked up when it is asked: rules name the places of much that turns out to be in order. */
function whenAsked(file: string, find: () => Place): Place {
  return {
    file,
    get line() {
      return find().line;
    },
    get column() {
      return find().column;
    },
  };
}

/** What no collection knows; of a folder the folder alone, however much lies in it. */
function unknownNames(raw: readonly RawFile[]): ReadonlySet<string> {
  const unknown = raw.filter(({ path, kind }) =>
    kind === 'folder' ? !Object.hasOwn(FOLDERS, path) : kindOf(path).kind === 'unknown',
  );
  return new Set(
    unknown.map(({ path }) => {
      const [top = path] = path.split('/');
      return Object.hasOwn(FOLDERS, top) ? path : top;
    }),
  );
}

interface ReadOne {
  readonly path: string;
  readonly file: ReadFile;
  /** Undefined where there were troubles. */
  readonly reading: Reading | undefined;
}

function readOne(
  item: RawFile,
  label: string,
  report: (trouble: Trouble) => void,
  kept: Reading | undefined,
): readonly ReadOne[] {
  const { path } = item;
  const file = `${label}/${path}`;
  const kind = kindOf(path);
  if (item.kind === 'folder' || kind.kind === 'ignored' || kind.kind === 'unknown') return [];
  const { text, troubles } = readText(item, file);
  troubles.forEach(report);
  if (text === undefined) return [];
  const sha256 = hash('sha256', item.bytes ?? '');
  if (sha256 === kept?.sha256) {
    return [{ path, file: recallFile(file, kind, text, kept), reading: kept }];
  }
  let troubled = false;
  const read = readFile(file, kind, text, (trouble) => {
    troubled = true;
    report(trouble);
  });
  const { record, body } = read;
  const reading = { sha256, record, ...(body ? { body } : {}) };
  return [{ path, file: read, reading: troubled ? undefined : reading }];
}

function missingFile(file: string, path: string): Trouble {
  return [
    READING_RULES.missingFile,
    {
      at: { file, line: 1, column: 1 },
      message: `\`${path}\` is missing.`,
      remedy: 'Copy its template from `content/README.md`.',
    },
  ];
}

function contentOf({ site, ...records }: Records): Content | undefined {
  return site === undefined ? undefined : { site, ...records };
}
