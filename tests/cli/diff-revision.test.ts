import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statesSince } from '../../src/cli/derived-state.ts';
import { diff } from '../../src/cli/diff.ts';
import { listFolder } from '../../src/reading/content-folder.ts';
import { listRevision } from '../../src/reading/content-revision.ts';

let repository: string;
let content: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'overland-revision-'));
  content = join(repository, 'site/content');
  mkdirSync(join(repository, 'site'));
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterEach(() => rmSync(repository, { recursive: true }));

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@passes.example'];
  execFileSync('git', [...who, ...args], { cwd: repository, stdio: 'pipe' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '-m', 'Edit');
}

/** Changes a file of the content as an editor does. */
function edit(path: string, change: (text: string) => string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
}

function since(revision: string, day = '2026-03-01', json = false) {
  const lines: string[] = [];
  const days = { day, wallClockDay: day };
  const code = diff({
    states: () => statesSince(content, revision, days),
    json,
    print: (line) => lines.push(...line.split('\n')),
  });
  return { code, lines };
}

const reopen = (text: string) => text.replace('status: closed', 'status: open');

describe('overland diff <revision>', () => {
  it('says that nothing changed where nothing did', () => {
    expect(since('HEAD')).toEqual({
      code: 0,
      lines: ['2026-03-01: readers will see no fact change.'],
    });
  });

  it('says what an edit that is not committed changes', () => {
    edit('crossings/samore.md', reopen);
    const { code, lines } = since('HEAD');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^2026-03-01: \d+ changes? that readers will see$/);
    expect(lines.join('\n')).toContain('samore, passport NZ: closed → open');
  });

  it.each(['HEAD~1', 'main', 'v1'])('compares with %s', (revision) => {
    git('tag', 'v1');
    git('checkout', '--quiet', '-b', 'edit');
    edit('crossings/samore.md', reopen);
    commit();
    expect(since(revision).lines.join('\n')).toContain('samore, passport NZ: closed → open');
    expect(since('HEAD').lines).toEqual(['2026-03-01: readers will see no fact change.']);
  });

  it('tells both with one clock: what only ran out is no change', () => {
    const lines = since('HEAD', '2026-06-01').lines;
    expect(lines).toEqual(['2026-06-01: readers will see no fact change.']);
    edit('crossings/samore.md', reopen);
    // The report is another, and nobody may rely on either any more.
    expect(since('HEAD', '2026-06-01').lines).toEqual([
      '2026-06-01: 1 change that readers will see',
      'report samore/2026-02-20-example-ministry CHANGED: closed → open',
    ]);
  });

  it('prints the same as data', () => {
    edit('crossings/samore.md', reopen);
    expect(JSON.parse(since('HEAD', '2026-03-01', true).lines.join(''))).toContainEqual(
      expect.objectContaining({ subject: 'samore', before: 'closed', after: 'open' }),
    );
  });

  it('compares with content that the rules refuse, since it was published, but refuses such content of now', () => {
    edit('crossings/samore.md', (text) => `${text}\nThe pass is currently shut.\n`);
    const { code, lines } = since('HEAD');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/crossings\/samore\.md:\d+:\d+ {2}error/);
    expect(lines.at(-1)).toBe(`The content in "${content}" has errors: nothing is compared.`);
    commit();
    edit('crossings/samore.md', (text) =>
      reopen(text).replace('The pass is currently shut.\n', ''),
    );
    expect(since('HEAD').lines.join('\n')).toContain('samore, passport NZ: closed → open');
  });

  it.each([
    [
      'a revision that is none',
      'nowhere',
      'Git knows no revision "nowhere": name one such as HEAD~1 or main.',
    ],
    [
      'an option for Git',
      '--all',
      'Git knows no revision "--all": name one such as HEAD~1 or main.',
    ],
    [
      'a file of a revision',
      'HEAD:site',
      'Git knows no revision "HEAD:site": name one such as HEAD~1 or main.',
    ],
  ])('refuses %s in words', (_, revision, words) => {
    expect(since(revision)).toEqual({ code: 1, lines: [words] });
  });

  it('refuses a folder that has no history, or had no content then', () => {
    const days = { day: '2026-03-01', wallClockDay: '2026-03-01' };
    const state =
      (folder: string, revision = 'HEAD') =>
      () =>
        statesSince(folder, revision, days);
    const alone = mkdtempSync(join(tmpdir(), 'overland-alone-'));
    expect(state(alone)).toThrow(`"${alone}" is in no Git repository.`);
    rmSync(alone, { recursive: true });
    expect(state(alone)).toThrow(`There is no folder "${alone}".`);
    const other = join(repository, 'other');
    mkdirSync(other);
    expect(state(other)).toThrow('"HEAD" has no folder "other/".');
    edit('site.yaml', () => 'title: [\n');
    commit();
    cpSync('tests/fixtures/tiny', content, { recursive: true });
    expect(state(content)).toThrow('The content of "HEAD" cannot be read any more.');
  });
});

it('a folder is listed from Git as it is from the disk', () => {
  writeFileSync(join(content, '.hidden'), 'no content');
  writeFileSync(join(content, 'Ölfrüchte und "Nüsse".md'), 'a name that Git quotes');
  writeFileSync(join(content, 'large.md'), 'x'.repeat(600 * 1024));
  writeFileSync(join(content, 'empty.md'), '');
  symlinkSync('site.yaml', join(content, 'link.yaml'));
  commit();
  const plain = (files: ReturnType<typeof listFolder>) =>
    files.map(({ bytes, ...file }) => ({ ...file, text: bytes && Buffer.from(bytes).toString() }));
  const listed = plain(listRevision(content, 'HEAD'));
  expect(listed).toEqual(plain(listFolder(content)));
  expect(listed.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['file', 'folder', 'other', 'too-large']),
  );
});
