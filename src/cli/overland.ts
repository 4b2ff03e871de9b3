#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeState } from '../integrations/code-digest.ts';
import { CACHE, wholeBundle } from '../integrations/kept-bundle.ts';

// Starts the program: as a build before bundled it, where the code is still the same, else as it stands here.
const root = join(import.meta.dirname, '../..');
// Node keeps the stripped and compiled code from run to run.
enableCompileCache(join(root, CACHE));
const code = codeState(root);
const bundle = wholeBundle({ root, kind: 'programs', code: code.digest });
const { run }: typeof import('./program.ts') = bundle
  ? await import(pathToFileURL(join(bundle, 'program.js')).href)
  : await import('./program.ts');
await run(code);
