import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sign } from '../../src/cli/sign.ts';
import { fingerprintOf, keysText } from '../../src/views/mirror-keys.ts';
import {
  canSign,
  fingerprint,
  keyLine,
  LIST,
  makeKey,
  makeSite,
  publicHalf,
  put,
} from './throw-away.ts';

let base: string;
let folder: string;
let key: string;
let otherKey: string;
let lines: string[];

beforeAll(() => {
  if (!canSign) return;
  base = mkdtempSync(join(tmpdir(), 'overland-sign-'));
  key = makeKey(base, 'key');
  otherKey = makeKey(base, 'other-key');
});

beforeEach(async () => {
  if (!canSign) return;
  folder = mkdtempSync(join(base, 'site-'));
  put(folder, 'mirror/keys.txt', keyLine(key));
  await makeSite(folder, key);
  rmSync(join(folder, `${LIST}.sig`));
  lines = [];
});

afterAll(() => {
  if (base) rmSync(base, { recursive: true, force: true });
});

const run = (with_ = key) => sign({ out: folder, key: with_, print: (line) => lines.push(line) });

describe.skipIf(!canSign)('overland sign (skipped where there is no ssh-keygen)', () => {
  test('signs the list of files so that a reader’s check accepts it', () => {
    expect(run()).toBe(0);
    expect(lines).toEqual(['Signed 8 files as version 1772323200.']);
    expect(existsSync(join(folder, `${LIST}.sig`))).toBe(true);
  });

  test.each<[string, string, () => string | undefined]>([
    [
      'with a key that the site does not publish',
      'ssh-keygen refused (Could not verify signature.). The key must be one that content/site.yaml names, on a day on which it counts.',
      () => otherKey,
    ],
    [
      'a file that changed since the build',
      'index.html is not as it was built. Build the site again.',
      () => void put(folder, 'index.html', 'Open.'),
    ],
    [
      'a file that came since the build',
      'added.html is not as it was built. Build the site again.',
      () => void put(folder, 'added.html', 'Open.'),
    ],
    [
      'a site that publishes no key',
      'content/site.yaml names no key under `mirror`. Add the public half, and build.',
      () => void put(folder, 'mirror/keys.txt', ''),
    ],
    [
      'a folder that holds no built site',
      'there is no mirror/manifest.json in',
      () => void rmSync(join(folder, LIST)),
    ],
  ])('does not sign %s', (_, reason, change) => {
    const other = change();
    expect(run(other)).toBe(1);
    expect(lines[0]).toContain(`Not signed: ${reason}`);
    expect(existsSync(join(folder, `${LIST}.sig`))).toBe(false);
  });

  test('publishes fingerprints as ssh-keygen prints them', () => {
    const published = { key: publicHalf(key), validAfter: '2026-01-01', validBefore: '2027-01-01' };
    expect(fingerprintOf(published)).toBe(fingerprint(key));
  });
});

test('keys are published one a line, each for the site, for this use and for its days alone', () => {
  const mirror = {
    refuseAfterDays: 30,
    keys: [
      { key: 'ssh-ed25519 AAAA', validAfter: '2026-01-01', validBefore: '2027-01-01' },
      { key: 'ssh-ed25519 BBBB', validAfter: '2026-12-01', validBefore: '2028-01-01' },
    ],
  };
  expect(keysText({ id: 'passes', mirror })).toBe(
    'passes namespaces="overland-mirror",valid-after="20260101",valid-before="20270101" ssh-ed25519 AAAA\n' +
      'passes namespaces="overland-mirror",valid-after="20261201",valid-before="20280101" ssh-ed25519 BBBB\n',
  );
});
