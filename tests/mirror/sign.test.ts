import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sign } from '../../src/cli/sign.ts';
import { fingerprintOf, keysText } from '../../src/views/mirror-keys.ts';
import {
  canSign,
  fingerprint,
  has,
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

const run = (with_ = key, minisignKey?: string) =>
  sign({ out: folder, key: with_, minisignKey, print: (line) => lines.push(line) });

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

const canMinisign = canSign && has('minisign');

describe.skipIf(!canMinisign)('signing by minisign (skipped where there is none)', () => {
  const signature = () => join(folder, `${LIST}.minisig`);
  /** A key without a password, and its public half. */
  function minisignKey(name: string) {
    const [secret, open] = [join(base, name), join(base, `${name}.pub`)];
    spawnSync('minisign', ['-G', '-W', '-f', '-p', open, '-s', secret]);
    return { secret, open: readFileSync(open, 'utf8').split('\n')[1] ?? '' };
  }
  const publish = (open: string) =>
    put(folder, 'mirror/keys.txt', `${keyLine(key)}# minisign ${open}\n`);

  test('signs the list besides, with a comment that names the site, the version and the last day', async () => {
    const { secret, open } = minisignKey('minisign.key');
    publish(open);
    await makeSite(folder, key);
    expect(run(key, secret)).toBe(0);
    const args = ['-V', '-m', join(folder, LIST), '-x', signature(), '-P', open];
    const { status, stdout } = spawnSync('minisign', args);
    expect(status).toBe(0);
    expect(stdout.toString()).toBe(
      'Signature and comment signature verified\n' +
        'Trusted comment: overland-mirror site:passes version:1772323200 refuse-after:2026-03-31\n',
    );
    put(folder, LIST, 'another list');
    expect(spawnSync('minisign', args).status).toBe(1);
  });

  test('makes no signature at all with a key that the site does not publish', async () => {
    publish(minisignKey('minisign.key').open);
    await makeSite(folder, key);
    rmSync(join(folder, `${LIST}.sig`));
    expect(run(key, minisignKey('stranger.key').secret)).toBe(1);
    expect(lines).toEqual([
      'Not signed: minisign refused (the site does not publish the public half of that key).',
    ]);
    expect(existsSync(signature())).toBe(false);
    expect(existsSync(join(folder, `${LIST}.sig`))).toBe(false);
  });

  test('says so where the site publishes a key that does not sign', async () => {
    publish(minisignKey('minisign.key').open);
    await makeSite(folder, key);
    expect(run()).toBe(0);
    expect(lines.at(-1)).toContain('Not signed by minisign');
  });
});

test('keys are published one a line, each for the site, for this use and for its days alone', () => {
  const mirror = {
    refuseAfterDays: 30,
    keys: [
      { key: 'ssh-ed25519 AAAA', validAfter: '2026-01-01', validBefore: '2027-01-01' },
      { key: 'ssh-ed25519 BBBB', validAfter: '2026-12-01', validBefore: '2028-01-01' },
    ],
    minisignKeys: ['RWRLMKDKj'],
  };
  expect(keysText({ id: 'passes', mirror })).toBe(
    'passes namespaces="overland-mirror",valid-after="20260101",valid-before="20270101" ssh-ed25519 AAAA\n' +
      'passes namespaces="overland-mirror",valid-after="20261201",valid-before="20280101" ssh-ed25519 BBBB\n' +
      '# minisign RWRLMKDKj\n',
  );
});
