import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../support/sites.ts';

const missing = spawnSync('rsync', ['--version']).status !== 0;
if (missing) console.warn('SKIPPED: rsync is not on this machine, so publishing is not tried.');

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-publish-'));
  target = join(folder, 'srv');
  // Another machine, as ssh reaches it: the host, as we and as rsync name it, then a command line for the shell there.
  const ssh = join(folder, 'ssh');
  writeFileSync(
    ssh,
    '#!/bin/sh\ncase "$1 $2 $3" in "-l editor host") shift 3 ;; "editor@host "*) shift ;; *) echo not let in >&2; exit 255 ;; esac\nexec sh -c "$*"\n',
  );
  chmodSync(ssh, 0o755);
  // Releases are named by the second, and a test publishes several in one.
  const date = join(folder, 'date');
  writeFileSync(
    date,
    `#!/bin/sh\necho x >> ${folder}/count\nprintf '20261120T0000%02dZ\\n' $(wc -l < ${folder}/count)\n`,
  );
  chmodSync(date, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site that says one thing on its first page. */
function site(text: string): string {
  const made = join(folder, `site-${text}`);
  mkdirSync(join(made, 'iran'), { recursive: true });
  writeFileSync(join(made, 'index.html'), text);
  writeFileSync(join(made, 'iran/index.html'), 'Iran');
  writeFileSync(join(made, '404.html'), 'Nothing here');
  writeFileSync(join(made, '_headers'), '/*\n  X-Frame-Options: DENY\n');
  return made;
}

function publish(options: readonly string[] = [], settings: Record<string, string> = {}) {
  const PATH = [folder, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const [where = target, ...more] = options;
  return spawnSync('sh', [join(root, 'deploy/publish.sh'), where, ...more], {
    encoding: 'utf8',
    env: { ...process.env, PATH, ...settings },
  });
}

const shown = (path = 'index.html') => readFileSync(join(target, 'current/site', path), 'utf8');
const releases = () => readdirSync(join(target, 'releases'));

describe.skipIf(missing).each([
  ['a folder of this machine', (path: string) => path],
  ['a folder of another machine', (path: string) => `editor@host:${path}`],
])('publishing to %s', { timeout: 60_000 }, (_, address) => {
  const SSH = () => ({ SSH: join(folder, 'ssh') });
  const send = (text: string, settings: Record<string, string> = {}) =>
    publish([address(target)], { SITE: site(text), ...SSH(), ...settings });

  it('shows the site with the headers of its release, readable by the server', () => {
    expect(send('first')).toMatchObject({ status: 0, stdout: '20261120T000001Z is the site\n' });
    expect(shown()).toBe('first');
    expect(readFileSync(join(target, 'current/server/nginx-http.conf'), 'utf8')).toContain('DENY');
    expect(statSync(join(target, 'current/site')).mode & 0o777).toBe(0o755);
    expect(statSync(join(target, 'current/site/index.html')).mode & 0o777).toBe(0o644);
  });

  it('rolls back in one command, further back with the next, and says where the end is', () => {
    for (const text of ['first', 'second', 'third']) send(text);
    const back = () => publish([address(target), '--rollback'], SSH());
    expect(back().status).toBe(0);
    expect(shown()).toBe('second');
    expect(publish([address(target), '--list'], SSH()).stdout).toBe(
      '  20261120T000001Z\n* 20261120T000002Z\n  20261120T000003Z\n',
    );
    back();
    expect(shown()).toBe('first');
    const end = back();
    expect([end.status, end.stderr]).toEqual([
      1,
      'publish: there is no release before releases/20261120T000001Z\n',
    ]);
    expect(shown()).toBe('first');
  });

  it('brings the release before back where the server does not take the new one', () => {
    send('first');
    const refused = send('second', { RELOAD: `grep -q first '${target}/current/site/index.html'` });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('the release before stays: releases/20261120T000001Z');
    expect(shown()).toBe('first');
    expect(releases()).toEqual(['20261120T000001Z']);
  });

  it('keeps as many releases as it is told', () => {
    for (const text of ['1', '2', '3']) send(text, { KEEP: '2' });
    expect(releases()).toEqual(['20261120T000002Z', '20261120T000003Z']);
    expect(shown()).toBe('3');
  });

  it('stores what did not change once, and never writes into a release that was', () => {
    send('first');
    send('second');
    const file = (release: string, path: string) =>
      statSync(join(target, 'releases', release, 'site', path)).ino;
    const [first = '', second = ''] = releases();
    expect(file(first, 'iran/index.html')).toBe(file(second, 'iran/index.html'));
    expect(file(first, 'index.html')).not.toBe(file(second, 'index.html'));
  });

  it('puts a site below a path, with headers for that path', () => {
    send('first', { BASE: '/guide' });
    expect(shown('guide/index.html')).toBe('first');
    expect(readFileSync(join(target, 'current/server/nginx-server.conf'), 'utf8')).toContain(
      '/guide/404.html',
    );
  });
});

describe('publishing is refused', { timeout: 60_000 }, () => {
  it.each([
    [['srv/overland'], {}, 'must begin with a slash'],
    [['/srv/over land'], {}, 'only letters, digits'],
    [['/srv/$(touch x)'], {}, 'only letters, digits'],
    [['/srv/overland', '--undo'], {}, 'there are --rollback and --list'],
    [['/srv/overland'], { KEEP: '1' }, 'a release to go back to'],
    [['/srv/overland'], { SITE: '/nowhere' }, 'is no finished site'],
  ])('%j %j', (options, settings, words) => {
    const { status, stderr } = publish(options, settings);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
  });

  it.skipIf(missing)('half of a site that was sent is no release', () => {
    const made = site('first');
    publish([], { SITE: made });
    const broken = join(folder, 'rsync');
    // What rsync says where the line breaks; the first files are there by then.
    const sent = join(target, 'releases/.20261120T000002Z/site');
    writeFileSync(broken, `#!/bin/sh\ncp ${made}/404.html ${sent}/ && exit 12\n`);
    chmodSync(broken, 0o755);
    expect(publish([], { SITE: site('second') }).status).toBe(12);
    expect(shown()).toBe('first');
    expect(releases()).toEqual(['20261120T000001Z']);
  });

  it.skipIf(missing)('a machine that does not let us in changes nothing, and fails', () => {
    publish([], { SITE: site('first') });
    const { status, stderr } = publish([`stranger@host:${target}`], {
      SITE: site('second'),
      SSH: join(folder, 'ssh'),
    });
    expect([status, stderr]).toEqual([255, expect.stringContaining('not let in')]);
    expect(shown()).toBe('first');
    expect(releases()).toEqual(['20261120T000001Z']);
  });
});

it('is a script that every POSIX shell reads', () => {
  execFileSync('sh', ['-n', join(root, 'deploy/publish.sh')]);
});
