import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { root } from '../support/sites.ts';

let folder: string;
let printed: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overland-build-'));
  await cp(join(root, 'tests/fixtures/tiny'), join(folder, 'content'), { recursive: true });
  await cp(join(root, 'LICENSE'), join(folder, 'dist/old.txt'));
  printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const run = (day: string) =>
  build({ out: join(folder, 'dist'), content: join(folder, 'content'), day });

describe('a build of content with mistakes', () => {
  test('is refused with every mistake of every file, and the old site stays', async () => {
    const breakIn = async (file: string, from: string, to: string) => {
      const path = join(folder, 'content', file);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));
    };
    await breakIn('crossings/samore.md', 'source: example-ministry-', 'source: exmaple-ministry-');
    await breakIn('alerts/2026-02-20-chile-leave.md', 'issuer: example-ministry', 'issuer: nobody');
    expect(await run('2026-03-01')).toBe(1);
    expect(printed).toMatch(/crossings\/samore\.md:\d+:\d+ {2}error .*OV201/);
    expect(printed).toMatch(/alerts\/2026-02-20-chile-leave\.md:\d+:\d+ {2}error .*OV201/);
    expect(await readdir(folder)).toEqual(['content', 'dist']);
    expect(await readdir(join(folder, 'dist'))).toEqual(['old.txt']);
  });

  test('is refused for a day that does not exist, before anything is read', async () => {
    expect(await run('2026-02-30')).toBe(1);
    expect(printed).toBe('--day must be a day in the form YYYY-MM-DD; found "2026-02-30".\n');
    expect(await readdir(join(folder, 'dist'))).toEqual(['old.txt']);
  });
});
