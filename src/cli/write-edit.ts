import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderLabel, listFolder, type RawFile } from '../reading/content-folder.ts';
import { printProblem } from '../reading/problem.ts';
import { readFiles } from '../reading/read-content.ts';
import type { Effect } from './effect.ts';

/** What every command that writes content is told. */
export interface EditOptions {
  readonly content: string;
  /** Whether to write without asking. */
  readonly yes: boolean;
  /** Whether to print one JSON value instead of lines. */
  readonly json: boolean;
  readonly wallClockDay: string;
  readonly print: (line: string) => void;
  /** Asks the person at the terminal; undefined where there is none. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
}

/** Says why nothing was written; returns the exit code. */
export function refuse(message: string, { json, print }: EditOptions): 1 {
  print(json ? JSON.stringify({ written: false, message }) : message);
  return 1;
}

/** One file of the content folder as it will be. */
export interface Edit {
  /** The path inside the content folder. */
  readonly path: string;
  readonly text: string;
}

const NOT_COMPARED = 'The content had errors before, so what readers will see change is not known.';

/**
 * Judges content as an edit would leave it, shows what readers will see, and writes the file where that is wanted. The
 * file is replaced in one step; where anything is refused nothing is written.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function writeEdit(edit: Edit, options: EditOptions): Promise<number> {
  // Pages are heavy to load; commands that write nothing start without them.
  const { makeEdition } = await import('../edition.ts');
  const { effectLines, effectOf } = await import('./effect.ts');
  const { content, json, print, wallClockDay } = options;
  const label = folderLabel(content);
  const raw = listFolder(content);
  const days = { day: wallClockDay, wallClockDay };
  const now = readFiles(raw, label);
  const before = makeEdition(now, days);
  const after = makeEdition(readFiles(replaced(raw, edit), label, now.readings), days);
  const file = `${label}/${edit.path}`;
  if (after.kind === 'problems') {
    const errors = after.problems.filter(({ severity }) => severity === 'error');
    if (json) print(JSON.stringify({ file, written: false, problems: errors }, null, 2));
    else {
      for (const problem of errors) print(printProblem(problem));
      print('Refused: nothing was written.');
    }
    return 1;
  }
  const effects = before.kind === 'edition' ? effectOf(before, after) : undefined;
  if (!json) (effects === undefined ? [NOT_COMPARED] : effectLines(effects)).forEach(print);
  const wanted = options.yes || ((await options.confirm?.(`Write ${file}?`)) ?? false);
  if (wanted) replaceFile(join(content, edit.path), edit.text);
  tell(file, effects, wanted, options);
  return wanted ? 0 : 2;
}

function tell(
  file: string,
  effects: readonly Effect[] | undefined,
  written: boolean,
  { json, print, confirm }: EditOptions,
): void {
  if (json) print(JSON.stringify({ file, written, effects: effects ?? null }, null, 2));
  else if (written) print(`Written: ${file}`);
  else print(confirm ? 'Nothing was written.' : 'Nothing was written. Add --yes to write it.');
}

function replaced(raw: readonly RawFile[], { path, text }: Edit): readonly RawFile[] {
  const file: RawFile = { path, kind: 'file', bytes: new TextEncoder().encode(text) };
  const others = raw.filter((item) => item.path !== path);
  return [...others, file].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Writes beside the file and renames: whoever reads meanwhile sees the old text or the new one, whole. */
function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
