import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../support/sites.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-build-script-'));
  for (const made of ['deploy', 'content', 'bin']) mkdirSync(join(folder, made));
  copyFileSync(join(root, 'deploy/build.sh'), join(folder, 'deploy/build.sh'));
  // Stands in for the build: refuses content that says so, else the site is what the content says, and how it was called.
  writeFileSync(
    join(folder, 'bin/npm'),
    `#!/bin/sh
content=content
[ "\${4:-}" != --content ] || content=$5
if grep -rq wrong "$content"; then exit 1; fi
ls "$content" > dist
cat "$content/status" >> dist
echo "$*" > called
`,
  );
  chmodSync(join(folder, 'bin/npm'), 0o755);
  git('init', '--quiet');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@passes.example'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Commits content as an editor does. */
function edit(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'content', name), `${text}\n`);
  }
  git('add', 'content');
  git('commit', '--quiet', '-m', 'Edit');
}

function build(...options: readonly string[]) {
  const PATH = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  const output = join(folder, 'output');
  const { status, stderr } = spawnSync('sh', ['deploy/build.sh', ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH, GITHUB_OUTPUT: output, TMPDIR: folder },
  });
  const told = existsSync(output) ? readFileSync(output, 'utf8') : '';
  const dist = join(folder, 'dist');
  return { status, stderr, told, site: existsSync(dist) ? readFileSync(dist, 'utf8') : undefined };
}

it('builds the content and marks it as the one that passed last', () => {
  edit({ status: 'open' });
  expect(build('--confirm')).toMatchObject({ status: 0, told: '', site: 'status\nopen\n' });
  expect(readFileSync(join(folder, 'called'), 'utf8')).toBe('run build -- --confirm\n');
  expect(git('rev-parse', 'published')).toBe(git('rev-parse', 'HEAD'));
});

it('builds the content that passed last, without any file of a refused edit, and says so', () => {
  edit({ status: 'open' });
  build();
  const passed = git('rev-parse', 'HEAD');
  edit({ status: 'closed', added: 'wrong' });
  const { status, stderr, told, site } = build();
  expect({ status, told, site }).toEqual({
    status: 0,
    told: 'refused=true\n',
    site: 'status\nopen\n',
  });
  expect(stderr).toContain('the content was REFUSED');
  expect(git('rev-parse', 'published')).toBe(passed);
  // What an editor is working on stays as it is, and the next `git pull` finds nothing in its way.
  expect(git('status', '--porcelain', 'content')).toBe('');
  edit({ added: 'right' });
  expect(build()).toMatchObject({ status: 0, site: 'added\nstatus\nclosed\n' });
});

it('builds nothing where nothing passed before', () => {
  edit({ status: 'wrong' });
  expect(build()).toMatchObject({ status: 1, told: '', site: undefined });
});
