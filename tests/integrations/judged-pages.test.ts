import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgedPages, type SiteChange, siteChange } from '../../src/integrations/judged-pages.ts';
import type { MadeFiles } from '../../src/integrations/kept-files.ts';
import { factsIn } from '../../src/integrations/page-facts.ts';

type Site = Readonly<Record<string, string>>;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-judged-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function made(name: string, site: Site, code: string): MadeFiles {
  const files = Object.entries(site).map(([path, text]) => {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
    return [
      path,
      { key: `${code} ${text}`, sha256: hash('sha256', text), size: text.length },
    ] as const;
  });
  return new Map(files);
}

function judgedIn(change: SiteChange): readonly string[] {
  const folders = { old: join(folder, 'old'), fresh: factsIn(join(folder, 'fresh')) };
  return [...judgedPages(folders, change)];
}

/** Which pages of a new site need not be judged again. */
function judged(old: Site, fresh: Site, code = 'same'): readonly string[] {
  const before = made('old', old, 'same');
  return judgedIn(siteChange(before, made('fresh', fresh, code)));
}

const OLD: Site = {
  'a.html': '<p id="x"><p id="y">',
  'b.html': '<a href="a.html#x">',
  'c.txt': '',
};

test.each([
  ['nothing changed', OLD, ['a.html', 'b.html', 'c.txt']],
  ['a page says more', { ...OLD, 'a.html': '<p id="z"><p id="x"><p id="y">' }, ['b.html', 'c.txt']],
  ['a page came', { ...OLD, 'd.html': '' }, ['a.html', 'b.html', 'c.txt']],
  ['a part went to which a page may link', { ...OLD, 'a.html': '<p id="y">' }, []],
  ['a file went to which a page may link', { 'a.html': OLD['a.html'] ?? '', 'b.html': '' }, []],
])('where %s', (_, fresh, expected) => {
  expect(judged(OLD, fresh)).toEqual(expected);
});

test('where the code has changed, every page is judged again', () => {
  expect(judged(OLD, OLD, 'another')).toEqual([]);
});

test('where the old page is not as it was made, every page is judged again', () => {
  const before = made('old', OLD, 'same');
  writeFileSync(join(folder, 'old/a.html'), '<p id="x"><p id="y"><p id="edited">');
  const after = made('fresh', { ...OLD, 'a.html': '<p id="x"><p id="y"> more' }, 'same');
  expect(judgedIn(siteChange(before, after))).toEqual([]);
});
