import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/sites.ts';
import { expectFaults, GOOD, UNCHECKED } from './answers.ts';
import { useCopies, verifyBy } from './copies.ts';
import { type Copy, FAULTS } from './faults.ts';
import { canSign, claims, has, makeSite } from './throw-away.ts';

const SCRIPT = join(root, 'public/mirror/verify.sh');

const { base, fresh } = useCopies();
let number = 0;
let busyboxFolder = '';

/** Runs the script. `path` holds the only programs of the machine. */
function verify(copy: Copy, path = process.env['PATH']) {
  return verifyBy(['sh', SCRIPT], copy, { PATH: path, TMPDIR: base() });
}

/** A folder of programs and nothing else: what is not named is not on the machine. */
function programs(names: readonly string[]): string {
  number += 1;
  const folder = join(base(), `bin-${number}`);
  mkdirSync(folder);
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`])
      .stdout.toString()
      .trim();
    symlinkSync(found, join(folder, name));
  }
  return folder;
}

/** A machine on which busybox is the shell and every tool but ssh-keygen. */
function busybox(): string {
  if (!busyboxFolder) {
    busyboxFolder = programs(['ssh-keygen']);
    expect(spawnSync('busybox', ['--install', '-s', busyboxFolder]).status).toBe(0);
  }
  return busyboxFolder;
}

const STOCK = 'sh find awk sort tr wc cp rm cat head grep cmp mktemp date ssh-keygen'.split(' ');

const MACHINES = [
  { name: 'this machine', there: true, path: () => process.env['PATH'] },
  { name: 'a machine with busybox alone', there: has('busybox'), path: busybox },
];

describe.skipIf(!canSign)('verify.sh (skipped where there is no ssh-keygen)', () => {
  for (const { name, there, path } of MACHINES) {
    describe.skipIf(!there)(`on ${name} (skipped where that is not to be had)`, () => {
      test('says what a good copy is, and how to refuse an older one next time', () => {
        expect(verify(fresh(), path())).toEqual({
          status: 0,
          err: '',
          out: GOOD,
        });
      });

      test.each(FAULTS)('finds %s', (_, happen, sentences) => {
        const copy = fresh();
        happen(copy);
        expectFaults(verify(copy, path()), sentences);
      });
    });
  }

  test.each(['shasum', 'openssl'].filter(has))('is content with %s for the digests', (tool) => {
    const path = programs([...STOCK, tool]);
    expect(verify(fresh(), path)).toMatchObject({ status: 0, err: '' });
    const changed = fresh();
    writeFileSync(join(changed.folder, 'index.html'), 'Open.\n'.repeat(20));
    expect(verify(changed, path).out[0]).toBe('WRONG: index.html was changed.');
  });

  test.each([
    [
      STOCK.filter((one) => one !== 'ssh-keygen'),
      'ssh-keygen is not on this device. Install OpenSSH.',
    ],
    [STOCK, 'none of sha256sum, shasum and openssl is on this device.'],
  ])('says that nothing was checked where a tool is missing (%#)', (names, sentence) => {
    expect(verify(fresh(), programs(names))).toEqual({
      status: 2,
      out: [''],
      err: `Nothing was checked: ${sentence}\n`,
    });
  });

  // What ssh-keygen of OpenSSH 7.7, of 8.1 and of 8.1 that is told a day say to what they do not know.
  test.each([
    'unknown option -- Y',
    'keys.txt:1: bad options: unknown key option',
    'Unsupported certificate option "verify-time=20260310120000"',
  ])('says that nothing was checked where ssh-keygen says: %s', (said) => {
    const path = programs(STOCK.filter((one) => one !== 'ssh-keygen').concat('sha256sum'));
    writeFileSync(join(path, 'ssh-keygen'), `#!/bin/sh\necho '${said}' >&2\nexit 255\n`, {
      mode: 0o755,
    });
    expect(verify(fresh(), path)).toEqual({
      status: 2,
      out: [''],
      err: 'Nothing was checked: ssh-keygen is too old here. OpenSSH 8.9 or newer is needed.\n',
    });
  });

  test.each(UNCHECKED)('says that nothing was checked, given %s', (_, sentence, give) => {
    const copy = fresh();
    give(copy);
    expect(verify(copy)).toEqual({
      status: 2,
      out: [''],
      err: `Nothing was checked: ${sentence}\n`,
    });
  });

  test('remembers the newest version it has seen good, where it is asked to', async () => {
    const copy = fresh();
    copy.options.push('--seen', 'seen');
    expect(verify(copy).status).toBe(0);
    expect(readFileSync(join(copy.work, 'seen'), 'utf8')).toBe('1772323200\n');
    expect(verify(copy).status).toBe(0);
    await makeSite(copy.folder, copy.key, { version: 1772323199 });
    expect(verify(copy).status).toBe(1);
    expect(readFileSync(join(copy.work, 'seen'), 'utf8')).toBe('1772323200\n');
    await makeSite(copy.folder, copy.key, { version: 1772323201 });
    expect(verify(copy).status).toBe(0);
    expect(readFileSync(join(copy.work, 'seen'), 'utf8')).toBe('1772323201\n');
  });

  test('asks the clock of the device where no day is given', async () => {
    const copy = fresh();
    copy.options = [];
    await makeSite(copy.folder, copy.key, { of: { ...claims, refuseAfter: '9999-12-31' } });
    expect(verify(copy).status).toBe(0);
    await makeSite(copy.folder, copy.key, { of: { ...claims, refuseAfter: '2026-11-01' } });
    expect(verify(copy).out[0]).toMatch(
      /^WRONG: This copy is too old: it was to be used until 2026-11-01, and today is 20\d\d-\d\d-\d\d\.$/,
    );
  });

  test('names the first twenty faults and counts the others', () => {
    const copy = fresh();
    for (let one = 0; one < 30; one += 1) writeFileSync(join(copy.folder, `added-${one}`), '');
    const { out } = verify(copy);
    expect(out).toHaveLength(22);
    expect(out.at(-2)).toBe('WRONG: and 10 more.');
    expect(out.at(-1)).toBe('DO NOT USE THIS COPY. 30 things are wrong with it.');
  });

  test('leaves nothing behind', () => {
    const before = spawnSync('ls', ['-A', base()]).stdout.toString();
    const copy = fresh();
    verify(copy);
    expect(
      spawnSync('ls', ['-A', base()])
        .stdout.toString()
        .split('\n')
        .filter((one) => !before.includes(one)),
    ).toEqual([basename(copy.work)]);
    expect(spawnSync('ls', ['-A', copy.work]).stdout.toString()).toBe('copy\nkeys.txt\n');
  });
});
