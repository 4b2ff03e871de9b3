import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFiles } from '../importing/content-files.ts';
import { READERS, together } from '../importing/formats.ts';
import { type Found, Refused } from '../importing/found.ts';
import { assertPlausible } from '../importing/plausible.ts';
import { readContent } from '../reading/read-content.ts';
import type { ImportFormat } from '../records/site.ts';
import { mintFor } from './mint.ts';

/** No real document is larger, in bytes. */
const LARGEST = 16 * 1024 * 1024;

export interface ImportOptions {
  readonly issuer: string;
  readonly files: readonly string[];
  readonly content: string;
  /** Where the content files are put; it must not be there yet. */
  readonly out: string;
  /** The documents of the last time, to compare with. */
  readonly previous: readonly string[];
  /** Whether there was no last time. */
  readonly first: boolean;
  /** The day on which the documents were fetched. */
  readonly seen: string;
  readonly print: (line: string) => void;
}

function readDocument(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new Refused(`${file}: there is no such file.`);
  if (stats.size > LARGEST) throw new Refused(`${file}: ${stats.size} bytes are too many.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new Refused(`${file}: it is not UTF-8.`);
  }
}

function readAll(format: ImportFormat, files: readonly string[]): Found {
  return together(
    files.map((file) => {
      try {
        return READERS[format](readDocument(file));
      } catch (error) {
        if (error instanceof Refused && !error.message.startsWith(file)) {
          throw new Refused(`${file}: ${error.message}`);
        }
        throw error;
      }
    }),
  );
}

function run({
  issuer: id,
  files,
  content: folder,
  out,
  previous,
  first,
  seen,
  print,
}: ImportOptions) {
  const { content } = readContent(folder);
  if (!content) throw new Refused(`The content in "${folder}" has errors: run overland check.`);
  const issuer = content.issuers.get(id);
  if (!issuer) throw new Refused(`No issuer "${id}" is in issuers.yaml.`);
  const { openData: format } = issuer;
  if (format === undefined)
    throw new Refused(`The issuer "${id}" has no openData in issuers.yaml.`);
  if (existsSync(out))
    throw new Refused(`"${out}" is there already: name a new folder with --out.`);
  const found = readAll(format, files);
  const before = previous.length > 0 ? readAll(format, previous) : undefined;
  if (found.whole && !before && !first) {
    throw new Refused('Name the document of the last time with --previous, or say --first.');
  }
  assertPlausible(found, before);
  const mint = mintFor(folder);
  const imported = contentFiles(content, { ...issuer, id }, found, seen, mint.neutral);
  for (const [path, text] of imported.files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const { what, why } of imported.heldBack) print(`held back  ${what}: ${why}`);
  const where = imported.levels > 0 ? ` in ${out}/, for you to review` : '';
  print(
    `${imported.levels} of ${found.countries} countries${where}; ${imported.heldBack.length} held back`,
  );
}

/**
 * Turns official open data into content files for a person to review. Nothing is written where anything is refused.
 *
 * @returns the exit code: 1 where the documents were refused.
 */
export function importOpenData(options: ImportOptions): number {
  try {
    run(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    options.print(error.message);
    return 1;
  }
}
