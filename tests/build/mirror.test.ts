import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canSign, keyLine, makeKey, signList } from '../mirror/throw-away.ts';
import { filesOf } from '../support/built-site.ts';
import { root, secondSite, siteFolder } from '../support/sites.ts';

const sites = [
  ['the site', siteFolder('2026-11-20'), '2026-11-20', 'overland'],
  ['a second site', secondSite.folder, secondSite.day, 'example-passes'],
] as const;

describe.each(sites)('the list of files of %s', (_, folder, day, id) => {
  test('names every file but itself', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'mirror/manifest.json'), 'utf8'));
    const paths = manifest.files.map(({ path }: { path: string }) => path);
    expect(manifest).toMatchObject({ site: id, day, previous: null });
    expect(paths).toEqual(filesOf(folder).filter((file) => file !== 'mirror/manifest.json'));
    expect(paths).toContain('mirror/verify.sh');
    expect(paths).toContain('mirror/keys.txt');
  });

  test.skipIf(!canSign)('is good in the eyes of the script that the site brings', () => {
    const work = mkdtempSync(join(tmpdir(), 'overland-built-'));
    try {
      const copy = join(work, 'copy');
      cpSync(folder, copy, { recursive: true });
      const key = makeKey(work, 'key');
      signList(copy, key);
      writeFileSync(join(work, 'keys.txt'), keyLine(key, { site: id }));
      const script = join(root, 'public/mirror/verify.sh');
      const options = ['--keys', 'keys.txt', '--day', day, 'copy'];
      const { status, stdout } = spawnSync('sh', [script, ...options], { cwd: work });
      expect(stdout.toString()).toMatch(/^GOOD\. /);
      expect(status).toBe(0);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});
