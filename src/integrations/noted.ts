import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
