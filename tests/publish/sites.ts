import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST, readManifest, unlisted } from '../../src/integrations/mirror-manifest.ts';
import { root } from '../support/sites.ts';

/** The day of these builds: the content is of that day. */
export const DAY = '2026-03-01';

/** A folder of its own, on whatever disk. */
export function folderIn(parent = tmpdir()): string {
  return mkdtempSync(join(parent, 'overland-publish-'));
}

/** A copy of the small content in a folder. Returns where it stands. */
export function contentIn(folder: string): string {
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'tests/fixtures/tiny'), content, { recursive: true });
  return content;
}

/** Starts a command of the program, as a person or a schedule does. */
export function start(
  args: readonly string[],
  { env = {}, cwd = root }: { env?: Readonly<Record<string, string>>; cwd?: string } = {},
): ChildProcess {
  const { SOURCE_DATE_EPOCH: _, NODE_ENV: __, VITEST: ___, ...inherited } = process.env;
  return spawn(process.execPath, ['src/cli/overland.js', ...args], {
    cwd,
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the end of a command. Returns its exit code and everything it said. */
export async function ended(
  child: ChildProcess,
): Promise<{ readonly code: number | null; readonly said: string }> {
  let said = '';
  child.stdout?.on('data', (text) => {
    said += String(text);
  });
  child.stderr?.on('data', (text) => {
    said += String(text);
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

/** The list of a site, if the site is there and is to the last byte what its list says; else what is wrong with it. */
export function wholeness(dist: string): string | readonly string[] {
  if (!existsSync(join(dist, MANIFEST))) return 'there is no site';
  const wrong = unlisted(dist, readManifest(dist));
  return wrong.length > 0 ? wrong : readFileSync(join(dist, MANIFEST), 'utf8');
}

/** Gives the site another name, so that every page of the next build differs. */
export function rename(content: string, title: string): void {
  const file = join(content, 'site.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, `title: "${title}"`));
}
