import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mint } from './mint.ts';
import { newAdvisory } from './new/new-advisory.ts';
import { newAlert } from './new/new-alert.ts';
import { newBorder } from './new/new-border.ts';
import { newCrossing } from './new/new-crossing.ts';
import type { Answers, NewKind } from './new/new-kind.ts';
import { newSource } from './new/new-source.ts';
import { type EditOptions, refuse, writeEdit } from './write-edit.ts';

export const NEW_KINDS: Readonly<Record<string, NewKind>> = {
  advisory: newAdvisory,
  alert: newAlert,
  border: newBorder,
  crossing: newCrossing,
  source: newSource,
};

/**
 * Makes a record from answers and writes it where the gate lets it through.
 *
 * @returns the exit code: 0 written, 1 refused, 2 not written because nobody said yes.
 */
export async function makeNew(
  kind: NewKind,
  answers: Answers,
  mint: Mint,
  options: EditOptions,
): Promise<number> {
  const missing = kind.questions.filter(({ flag }) => answers[flag] === undefined);
  if (missing.length > 0) {
    const flags = missing.map(({ flag }) => `--${flag}`).join(', ');
    return refuse(
      `Not said: ${flags}. Give them as flags, or run the command in a terminal.`,
      options,
    );
  }
  const edit = kind.edit(answers, mint, options.content);
  if ('refusal' in edit) return refuse(edit.refusal, options);
  if (edit.path !== 'sources.yaml' && existsSync(join(options.content, edit.path))) {
    return refuse(`${edit.path} exists already. Choose another name, or edit the file.`, options);
  }
  return writeEdit(edit, options);
}
