import type { Content } from '../records/content.ts';
import { FOLDERS, kindOf, LISTS, SITE_FILE } from './collections.ts';
import { folderLabel, listFolder, type RawFile } from './content-folder.ts';
import { type Ids, idsOf, makeRecords, type Records } from './make-records.ts';
import { compareProblems, type Place, type Problem, problemOf } from './problem.ts';
import { type ReadFile, readFile, unknownFile } from './read-file.ts';
import { READING_RULES } from './reading-rules.ts';
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

/**
 * Reads files that are already in memory; `label` is how their folder is called in reports. Files that are letter for
 * letter those of `other`, which has no problems, are not read again.
 */
export function readFiles(raw: readonly RawFile[], label: string, other?: ReadResult): ReadResult {
  const there = new Map(
    other?.content === undefined ? [] : other.files.map((file) => [file.file, file] as const),
  );
  const alike = (path: string) => there.get(`${other?.label}/${path}`);
  const problems: Problem[] = [];
  const report = ([rule, finding]: Trouble) => void problems.push(problemOf(rule, finding));
  for (const name of unknownNames(raw)) report(unknownFile(`${label}/${name}`, name));
  const files = raw.flatMap((item) => readOne(item, label, report, alike(item.path)));
  for (const path of [SITE_FILE, ...Object.keys(LISTS)]) {
    if (!raw.some((item) => item.path === path)) report(missingFile(`${label}/${path}`, path));
  }
  const records = makeRecords(files, report);
  const byName = new Map(files.map((file) => [file.file, file]));
  const whole = (file: string): Place => ({ file, line: 1, column: 1 });
  return {
    label,
    files,
    records,
    ids: idsOf(files),
    problems: problems.sort(compareProblems),
    content: problems.length === 0 ? contentOf(records) : undefined,
    placeOf: (file, path) => byName.get(file)?.data?.placeOf(path) ?? whole(file),
    placeOfKey: (file, path) => byName.get(file)?.data?.placeOfKey(path) ?? whole(file),
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

function readOne(
  item: RawFile,
  label: string,
  report: (trouble: Trouble) => void,
  alike: ReadFile | undefined,
): readonly ReadFile[] {
  const file = `${label}/${item.path}`;
  const kind = kindOf(item.path);
  if (item.kind === 'folder' || kind.kind === 'ignored' || kind.kind === 'unknown') return [];
  const { text, troubles } = readText(item, file);
  troubles.forEach(report);
  if (text !== undefined && text === alike?.text) return [alike];
  return text === undefined ? [] : [readFile(file, kind, text, report)];
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
