import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where in a folder of notes that of a site or of a content folder lies, by the path of that. */
export function placeOfNote(notes: string, path: string): string {
  return join(notes, `${hash('sha256', path).slice(0, 24)}.json`);
}

/** What was noted in a file for the next build; undefined where the note is missing or damaged. */
export function readNote(place: string): unknown {
  try {
    const [digest, ...text] = readFileSync(place, 'utf8').split('\n');
    return digest === hash('sha256', text.join('\n')) ? JSON.parse(text.join('\n')) : undefined;
  } catch {
    return undefined;
  }
}

/** Notes plain values in a file, whole or not at all. */
export function writeNote(place: string, value: unknown): void {
  const text = JSON.stringify(value);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.${process.pid}`, `${hash('sha256', text)}\n${text}`);
  renameSync(`${place}.${process.pid}`, place);
}

/**
 * Removes all but the newest notes, bundles or whatever else lies in a folder, what killed builds left of theirs too.
 *
 * @param inUse what is no more than so many milliseconds older than the newest stays in any case.
 */
export function keepNewest(folder: string, count: number, inUse = 0): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, age: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.age - one.age);
  const newest = byAge[0]?.age ?? 0;
  for (const { path, age } of byAge.slice(count)) {
    if (newest - age >= inUse) rmSync(path, { recursive: true, force: true });
  }
}
