import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  emptyWaste,
  freshFolder,
  mendFolder,
  replaceFolder,
} from '../../src/integrations/replace-folder.ts';

let parent: string;
let target: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'overland-replace-'));
  target = join(parent, 'dist');
  fill(target, 'old');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function fill(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const text = () => readFileSync(join(target, 'index.html'), 'utf8');

/** No process has this id: Linux counts to 4,194,304 at most, and others less far. */
const NOBODY = 4_200_000;

test('a finished folder takes the place of the old one, and nothing else stays', async () => {
  const fresh = await freshFolder(target);
  fill(fresh, 'new');
  await replaceFolder(fresh, target);
  expect(text()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the old one waits to be removed where others wait', async () => {
  const waste = join(parent, 'cache/waste');
  for (const text of ['new', 'newer']) {
    const fresh = await freshFolder(target);
    fill(fresh, text);
    await replaceFolder(fresh, target, waste);
  }
  expect(text()).toBe('newer');
  expect(readdirSync(parent).sort()).toEqual(['cache', 'dist']);
  expect(readdirSync(waste)).toHaveLength(2);
  emptyWaste(waste);
  expect(readdirSync(waste)).toEqual([]);
});

test('where it cannot wait there, it is removed at once', async () => {
  const fresh = await freshFolder(target);
  fill(fresh, 'new');
  const waste = join(parent, 'file');
  writeFileSync(waste, '');
  await replaceFolder(fresh, target, waste);
  expect(text()).toBe('new');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'file']);
});

test('the first site needs no old one', async () => {
  rmSync(target, { recursive: true });
  await mendFolder(target);
  const fresh = await freshFolder(target);
  fill(fresh, 'new');
  await replaceFolder(fresh, target);
  expect(text()).toBe('new');
});

test('where the fresh folder cannot be put in place, the old one is there again', async () => {
  await expect(replaceFolder(join(parent, 'never-made'), target)).rejects.toThrow('ENOENT');
  expect(text()).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('after a kill between the two renames, the next command puts the old folder back', async () => {
  const half = join(parent, `.dist-new-${NOBODY}-abc`);
  fill(half, 'new');
  mkdirSync(join(parent, 'other'));
  // What a process has done by then.
  rmSync(target, { recursive: true });
  fill(join(parent, '.dist-old'), 'old');
  await mendFolder(target);
  expect(text()).toBe('old');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'other']);
});

test('after a kill behind the second rename, the new folder stays and the old one goes', async () => {
  fill(join(parent, '.dist-old'), 'older');
  await mendFolder(target);
  expect(text()).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the fresh folder of a process that still runs is left alone', async () => {
  const fresh = await freshFolder(target);
  const other = join(parent, `.dist-new-${NOBODY}-abc`);
  mkdirSync(other);
  await mendFolder(target);
  expect(existsSync(fresh)).toBe(true);
  expect(basename(fresh)).toContain(`-${process.pid}-`);
  expect(existsSync(other)).toBe(false);
});
