import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MANIFEST, readManifest, writeManifest } from '../../src/integrations/mirror-manifest.ts';
import { canSign, makeKey, publicHalf, put } from '../mirror/throw-away.ts';
import { root } from '../support/sites.ts';
import { contentIn, DAY, ended, folderIn, rename, start, wholeness } from './sites.ts';

let base: string;

beforeAll(() => {
  base = folderIn();
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

test('two builds in two folders and two time zones are equal to the last bit', async () => {
  const [one, other] = [join(base, 'one'), join(base, 'the other')];
  cpSync(join(root, 'src'), join(other, 'src'), { recursive: true });
  cpSync(join(root, 'public'), join(other, 'public'), { recursive: true });
  for (const file of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, file), join(other, file));
  }
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  const args = (folder: string) => [
    ...['build', '--content', contentIn(folder), '--day', DAY],
    ...['--out', join(folder, 'dist')],
  ];
  const first = await ended(start(args(one), { env: { TZ: 'Pacific/Auckland' } }));
  const second = await ended(
    start(args(other), { env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' }, cwd: other }),
  );
  expect([first, second]).toEqual([
    { code: 0, said: '' },
    { code: 0, said: '' },
  ]);
  const list = wholeness(join(one, 'dist'));
  expect(list).toContain('"path":"chile/index.html"');
  expect(wholeness(join(other, 'dist'))).toBe(list);
});

test('a publication that would take away many pages is refused until it is confirmed', async () => {
  const folder = join(base, 'loss');
  const dist = join(folder, 'dist');
  for (let page = 0; page < 9; page += 1) put(dist, `old-${page}/index.html`, 'Old.');
  const claims = { site: 'old', baseUrl: 'https://old.example', day: DAY, refuseAfter: DAY };
  await writeManifest(dist, claims, { version: 1, previous: null });
  const before = wholeness(dist);
  const args = ['build', '--content', contentIn(folder), '--day', DAY, '--out', dist];
  expect(await ended(start(args))).toEqual({
    code: 1,
    said: 'Not published: 9 of 9 pages would be gone: old-0/index.html, old-1/index.html, old-2/index.html, old-3/index.html, old-4/index.html and 4 more. If that is meant, say so with --confirm.\n',
  });
  expect(wholeness(dist)).toBe(before);
  expect(await ended(start([...args, '--confirm']))).toEqual({ code: 0, said: '' });
  expect(wholeness(dist)).toContain('"site": "example-passes"');
});

test('a page that is too heavy for one round trip is refused until it is confirmed', async () => {
  const folder = join(base, 'heavy');
  const [content, dist] = [contentIn(folder), join(folder, 'dist')];
  // Digests hardly pack: sixty-four letters of each are some thirty-six bytes on the wire.
  const words = Array.from({ length: 400 }, (_, one) => `- ${hash('sha256', String(one))}.`);
  appendFileSync(
    join(content, 'advisories/chile.md'),
    `\n## Danger of detention\n\n${words.join('\n')}\n`,
  );
  const args = ['build', '--content', content, '--day', DAY, '--out', dist];
  const { code, said } = await ended(start(args));
  expect(said).toMatch(
    /^Not published: too heavy for one round trip, in bytes on the wire:\n[\s\S]*country +\d\d,\d{3} of +14,600 {2}\/chile\/ {2}\d+ too many\n[\s\S]*--confirm/,
  );
  expect(code).toBe(1);
  expect(existsSync(dist)).toBe(false);
  expect((await ended(start([...args, '--confirm']))).code).toBe(0);
  expect(wholeness(dist)).toContain('"path":"chile/index.html"');
});

describe.skipIf(!canSign)('overland release (skipped where there is no ssh-keygen)', () => {
  test('signs, names the release before it, and reports what readers will see change', async () => {
    const folder = join(base, 'release');
    const [dist, report] = [join(folder, 'dist'), join(folder, 'report.txt')];
    const content = contentIn(folder);
    const [key, stranger] = [makeKey(folder, 'key'), makeKey(folder, 'stranger')];
    const mirror = `{ key: "${publicHalf(key)}", validAfter: "2020-01-01", validBefore: "2099-01-01" }`;
    appendFileSync(
      join(content, 'site.yaml'),
      `mirror:\n  refuseAfterDays: "30"\n  keys:\n    - ${mirror}\n`,
    );
    const release = (with_: string) =>
      ended(
        start([
          ...['release', '--content', content, '--out', dist],
          ...['--key', with_, '--report', report],
        ]),
      );
    const verify = () => {
      const script = join(dist, 'mirror/verify.sh');
      const keys = join(dist, 'mirror/keys.txt');
      return spawnSync('sh', [script, '--keys', keys, dist]).stdout.toString();
    };

    expect((await release(key)).code).toBe(0);
    const first = readManifest(dist);
    expect(first.previous).toBeNull();
    expect(verify()).toMatch(/^GOOD\. /);
    const list = readFileSync(join(dist, MANIFEST));

    rename(content, 'Other Passes');
    const refused = await release(stranger);
    expect(refused.said).toContain('Not signed: ssh-keygen refused');
    expect(refused.code).toBe(1);
    expect(readFileSync(join(dist, MANIFEST))).toEqual(list);
    expect(verify()).toMatch(/^GOOD\. /);

    expect((await release(key)).code).toBe(0);
    const second = readManifest(dist);
    expect(second.version).toBeGreaterThan(first.version);
    expect(second.previous).toBe(hash('sha256', list));
    expect(verify()).toMatch(/^GOOD\. /);
    const said = readFileSync(report, 'utf8');
    expect(said).toMatch(new RegExp(`^Release ${second.version} of `));
    expect(said).toMatch(/Changed files \(\d+\)\n(.*\n)*chile\/index\.html\n/);
    expect(said).not.toContain('Removed files');
  });
});
