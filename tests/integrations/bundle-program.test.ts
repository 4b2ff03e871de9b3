import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleProgram } from '../../src/integrations/bundle-program.ts';
import { root } from '../support/sites.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-bundle-'));
  // What is loaded as it is installed is looked for from here.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(
    join(folder, 'src/place.ts'),
    'export const places = [import.meta.url, import.meta.dirname];\n',
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const load = (bundle: string) => import(pathToFileURL(join(folder, bundle, 'program.mjs')).href);

test('a bundled program finds files from where its source stands, even one that a bundled program made', async () => {
  const source = join(folder, 'src/place.ts');
  const places = [pathToFileURL(source).href, join(folder, 'src')];
  await bundleProgram({ program: source }, join(folder, 'one'));
  expect((await load('one')).places).toEqual(places);
  const program = join(root, 'src/integrations/bundle-program.ts');
  await bundleProgram({ program }, join(folder, 'bundler'));
  const bundler: { bundleProgram: typeof bundleProgram } = await load('bundler');
  await bundler.bundleProgram({ program: source }, join(folder, 'other'));
  expect((await load('other')).places).toEqual(places);
});
