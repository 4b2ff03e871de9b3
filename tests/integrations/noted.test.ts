import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepNewest } from '../../src/integrations/noted.ts';

let folder: string;

/** Files of which each is a minute older than the one before. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-noted-'));
  for (const [minutes, name] of ['new', 'older', 'oldest'].entries()) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000 - minutes * 60);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['as many as are wanted', 2, 0, ['new', 'older']],
  ['all where there are fewer', 9, 0, ['new', 'older', 'oldest']],
  ['more where they are young enough to be in use', 1, 90_000, ['new', 'older']],
])('the newest stay: %s', (_, count, inUse, expected) => {
  keepNewest(folder, count, inUse);
  expect(readdirSync(folder).sort()).toEqual(expected);
});
