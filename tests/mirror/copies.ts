import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Answer } from './answers.ts';
import type { Copy } from './faults.ts';
import { canSign, keyLine, makeKey, makeSite } from './throw-away.ts';

/** A signed site that the tests of a file share, and as many copies of it as they damage. */
export interface Copies {
  /** The folder in which everything lies; known when the tests run. */
  readonly base: () => string;
  /** A new copy of the site in a folder whose name has a space, as folders of people do. */
  readonly fresh: () => Copy;
}

/** Makes the site before the tests of a file or a group, and throws everything away behind them. */
export function useCopies(): Copies {
  let base = '';
  let key = '';
  let otherKey = '';
  let number = 0;

  beforeAll(async () => {
    if (!canSign) return;
    base = mkdtempSync(join(tmpdir(), 'overland-mirror-'));
    key = makeKey(base, 'key');
    otherKey = makeKey(base, 'other-key');
    await makeSite(join(base, 'site'), key);
  });

  afterAll(() => {
    if (base) rmSync(base, { recursive: true, force: true });
  });

  function fresh(): Copy {
    number += 1;
    const work = join(base, `copy ${number}`);
    const folder = join(work, 'copy');
    cpSync(join(base, 'site'), folder, { recursive: true });
    return { folder, key, otherKey, work, keys: keyLine(key), options: ['--day', '2026-03-10'] };
  }

  return { base: () => base, fresh };
}

/** Runs a script as a reader does who stands beside the copy. Line ends are those of no system. */
export function verifyBy(
  [program, ...start]: readonly [string, ...string[]],
  copy: Copy,
  env: SpawnSyncOptions['env'] = process.env,
): Answer {
  writeFileSync(join(copy.work, 'keys.txt'), copy.keys);
  const args = [...start, '--keys', 'keys.txt', ...copy.options, 'copy'];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: copy.work,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout.trimEnd().split(/\r?\n/), err: stderr.replaceAll('\r', '') };
}
