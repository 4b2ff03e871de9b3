import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeState } from '../integrations/code-digest.ts';
import { wholeBundle } from '../integrations/kept-bundle.ts';

/**
 * Does what the command line asks for: by the program as a build before bundled it, where the code is still the same, else
 * by its source.
 *
 * @param root the folder of the project.
 */
export async function startProgram(root: string): Promise<void> {
  const code = codeState(root);
  const bundle = wholeBundle({ root, kind: 'programs', code: code.digest });
  const { run }: typeof import('./program.ts') = bundle
    ? await import(pathToFileURL(join(bundle, 'program.mjs')).href)
    : await import('./program.ts');
  await run(code);
}
