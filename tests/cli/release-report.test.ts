import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseReport } from '../../src/cli/release-report.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-report-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

test('tells what short messages say before and after, then every file', () => {
  const before = site('before', {
    'index.html': 'one',
    'old.html': 'old',
    'same.html': 'same',
    'crossings/samore.sms.txt': 'Samore: OK 5 Feb.',
    'crossings/same.sms.txt': 'Same: OK 5 Feb.',
  });
  const after = site('after', {
    'index.html': 'two',
    'new.html': 'new',
    'same.html': 'same',
    'crossings/samore.sms.txt': 'Samore: CLOSED 6 Feb.',
    'crossings/same.sms.txt': 'Same: OK 5 Feb.',
  });
  expect(releaseReport(before, after, 'Release 2').split('\n')).toEqual([
    'Release 2',
    '',
    'What short messages say',
    '',
    'crossings/samore.sms.txt',
    '- Samore: OK 5 Feb.',
    '+ Samore: CLOSED 6 Feb.',
    '',
    'Added files (1)',
    'new.html',
    '',
    'Removed files (1)',
    'old.html',
    '',
    'Changed files (2)',
    'crossings/samore.sms.txt',
    'index.html',
    '',
  ]);
});

test('says so where nothing changed', () => {
  const same = site('same', { 'index.html': 'one' });
  expect(releaseReport(same, same, 'Release 2')).toBe('Release 2\n\nNothing changed.\n');
});

test('of a first release names every file as added', () => {
  const first = site('first', { 'index.html': 'one' });
  expect(releaseReport(join(folder, 'none'), first, 'Release 1')).toBe(
    'Release 1\n\nAdded files (1)\nindex.html\n',
  );
});
