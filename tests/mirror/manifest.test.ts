import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  listFiles,
  manifestText,
  readManifest,
  unlisted,
  versionOfDay,
  writeManifest,
} from '../../src/integrations/mirror-manifest.ts';
import { claims, FILES, LIST, put } from './throw-away.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-list-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const succession = { version: versionOfDay(claims.day), previous: null };

describe('the list of files', () => {
  test('names every file with its size and its SHA-256, hidden ones too, sorted by bytes', async () => {
    for (const [path, text] of Object.entries(FILES)) put(folder, path, text);
    await writeManifest(folder, claims, succession);
    const { files, ...head } = readManifest(folder);
    expect(head).toEqual({ format: 'overland-mirror-1', ...claims, ...succession });
    expect(files.map(({ path }) => path)).toEqual(Object.keys(FILES).sort());
    // The digest is that of `printf 'Leave Chile.' | sha256sum`.
    expect(files.find(({ path }) => path === 'alerts/leave.sms.txt')).toEqual({
      path: 'alerts/leave.sms.txt',
      size: 12,
      sha256: '233e6038be3f59ce6cf921432d14da015b97b8354c46fc2189c0ad35c8d9e55e',
    });
  });

  test('is the same whatever list and signatures stood there before', async () => {
    for (const [path, text] of Object.entries(FILES)) put(folder, path, text);
    await writeManifest(folder, claims, succession);
    const first = readFileSync(join(folder, LIST), 'utf8');
    put(folder, `${LIST}.sig`, 'old');
    put(folder, `${LIST}.minisig`, 'old');
    await writeManifest(folder, claims, succession);
    expect(readFileSync(join(folder, LIST), 'utf8')).toBe(first);
  });

  test('gives a build that is no release the version of its day, which grows from day to day', () => {
    expect(versionOfDay('2026-02-07')).toBe(1770422400);
    expect(versionOfDay('2026-02-08') - versionOfDay('2026-02-07')).toBe(86_400);
  });

  test.each(['a b.html', '../up.html', 'a/./b', 'ağrı.html', 'a"b', 'a\nb', '-/..'])(
    'refuses to name %j, which a shell could take for something else',
    (path) => {
      const file = { path, size: 0, sha256: '' };
      expect(() => manifestText(claims, succession, [file])).toThrow(
        `The list of files cannot name "${path}".`,
      );
    },
  );

  test('refuses an address that a shell could take for something else', () => {
    const odd = { ...claims, baseUrl: 'https://passes.example/"' };
    expect(() => manifestText(odd, succession, [])).toThrow('cannot name the address');
  });

  test('tells which files are not as they were listed, are missing, or are not listed', async () => {
    for (const [path, text] of Object.entries(FILES)) put(folder, path, text);
    await writeManifest(folder, claims, succession);
    expect(unlisted(folder, readManifest(folder))).toEqual([]);
    put(folder, 'index.html', 'Open.');
    put(folder, 'peru.html', 'Open.');
    rmSync(join(folder, 'chile.txt'));
    expect(unlisted(folder, readManifest(folder))).toEqual([
      'chile.txt',
      'index.html',
      'peru.html',
    ]);
    expect(listFiles(folder)).toHaveLength(Object.keys(FILES).length);
  });
});
