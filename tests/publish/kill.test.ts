import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeManifest } from '../../src/integrations/mirror-manifest.ts';
import { mendFolder } from '../../src/integrations/replace-folder.ts';
import { put } from '../mirror/throw-away.ts';
import { root } from '../support/sites.ts';
import { contentIn, DAY, ended, folderIn, rename, start, wholeness } from './sites.ts';

const patience = { timeout: 60_000, interval: 2 };

let base: string;
let site: string;
let before: string | readonly string[];

beforeAll(async () => {
  base = folderIn();
  site = join(base, 'site');
  const { code, said } = await ended(
    start(['build', '--content', contentIn(base), '--day', DAY, '--out', site]),
  );
  expect(said).toBe('');
  expect(code).toBe(0);
  before = wholeness(site);
  expect(before).toContain('"site": "example-passes"');
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** The site as it was published, and content of which every page is another. */
function published(folder: string) {
  const dist = join(folder, 'dist');
  cpSync(site, dist, { recursive: true });
  const content = contentIn(folder);
  rename(content, 'Other Passes');
  return { dist, args: ['build', '--content', content, '--day', DAY, '--out', dist] };
}

/** The folder in which a build makes the new site; undefined before it is there. */
function freshIn(folder: string): string | undefined {
  const name = readdirSync(folder).find((one) => one.startsWith('.dist-new-'));
  return name === undefined ? undefined : join(folder, name);
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

describe('a build that is killed', () => {
  test.each([
    ['as soon as it has a folder', ''],
    ['when it has printed the first page', 'index.html'],
    ['when it has printed the texts', 'chile.txt'],
    ['when it has listed all files', 'mirror/manifest.json'],
  ])('%s leaves the old site whole, and the next command clears up', async (_, file) => {
    const folder = folderIn(base);
    const { dist, args } = published(folder);
    const child = start(args);
    const fresh = await vi.waitFor(() => {
      const found = freshIn(folder);
      // The last moments are over within a millisecond; a build that was faster has put its whole site in place.
      if (child.exitCode !== null) return undefined;
      if (!found || !existsSync(join(found, file))) throw new Error('not yet');
      return found;
    }, patience);
    if (fresh) await kill(child);
    await mendFolder(dist);
    const after = wholeness(dist);
    if (after !== before) expect(after).toMatch(/^\{\n"format": "overland-mirror-1"/);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });

  test('while it exchanges the folders leaves one of the two sites whole', async () => {
    const folder = folderIn(base);
    const sites = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const small = join(folder, name);
        for (let file = 0; file < 20; file += 1) put(small, `${file}.html`, name.repeat(file));
        const claims = { site: name, baseUrl: 'https://a.example', day: DAY, refuseAfter: DAY };
        await writeManifest(small, claims, { version: 1, previous: null });
        return small;
      }),
    );
    const lists = sites.map(wholeness);
    mkdirSync(join(folder, 'out'));
    const dist = join(folder, 'out/dist');
    cpSync(sites[0] ?? '', dist, { recursive: true });
    for (const turns of [1, 2, 3, 5, 8, 13, 21, 34]) {
      const child = spawn(process.execPath, ['tests/publish/swap-forever.ts', dist, ...sites], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let seen = 0;
      await new Promise<void>((done) => {
        child.stdout.on('data', (dots: Buffer) => {
          seen += dots.length;
          if (seen >= turns) done();
        });
      });
      await kill(child);
      await mendFolder(dist);
      expect(lists).toContain(wholeness(dist));
      expect(readdirSync(join(folder, 'out'))).toEqual(['dist']);
    }
  });
});

/** In KiB: more than two small sites; what is over is filled. */
const DISK = 8192;

function mount(folder: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}k`, 'tmpfs', folder]);
  return status === 0;
}

function canMount(): boolean {
  const folder = folderIn();
  const mounted = mount(folder);
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return mounted;
}

describe('a build on a disk that is full', () => {
  test.skipIf(!canMount())(
    'fails and leaves the old site whole (skipped where no small disk can be made)',
    async () => {
      const disk = folderIn(base);
      expect(mount(disk)).toBe(true);
      try {
        const { dist, args } = published(disk);
        const used = spawnSync('du', ['-sk', dist]).stdout.toString();
        put(disk, 'filling', 'x'.repeat((DISK - 2 * Number.parseInt(used, 10) + 300) * 1024));
        const { code, said } = await ended(start(args));
        expect(code).not.toBe(0);
        expect(said).toContain('ENOSPC');
        expect(wholeness(dist)).toBe(before);
        expect(readdirSync(disk).sort()).toEqual(['content', 'dist', 'filling']);
      } finally {
        spawnSync('umount', [disk]);
      }
    },
  );

  test('fails where no file may be large, and leaves the old site whole', async () => {
    const folder = folderIn(base);
    const { dist, args } = published(folder);
    const command = ['ulimit -f 20 && exec "$@"', 'sh', process.execPath, 'src/cli/overland.js'];
    const { status } = spawnSync('sh', ['-c', ...command, ...args], { cwd: root });
    expect(status).not.toBe(0);
    await mendFolder(dist);
    expect(wholeness(dist)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });
});
