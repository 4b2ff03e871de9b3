import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../../src/cli/diff.ts';
import { readPublished } from '../../src/cli/published-folder.ts';
import { apiOn } from '../api/api-on.ts';

function siteOn(day: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'overland-diff-'));
  for (const { address, text } of apiOn(day)) {
    const path = join(folder, address);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

function run(before: string, after: string, json = false) {
  const lines: string[] = [];
  const code = diff({
    states: () => ({ before: readPublished(before), after: readPublished(after) }),
    json,
    print: (line) => lines.push(line),
  });
  return { code, lines };
}

const older = siteOn('2026-02-08');
const newer = siteOn('2026-02-09');

test.each([
  ['', 'the built site'],
  ['api', 'its api/ folder'],
  ['api/v1', 'the version itself'],
])('%j: %s can be named', (inside) => {
  const { code, lines } = run(join(older, inside), join(newer, inside));
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^2026-02-08 → 2026-02-09: \d+ changes that readers will see$/);
  expect(lines).toContain(
    'gurbulak-bazargan, passport US: open → not known (ran out after 2026-02-08)',
  );
});

test('the same changes are printed as data', () => {
  const { lines } = run(older, newer, true);
  expect(JSON.parse(lines.join('\n'))).toContainEqual(
    expect.objectContaining({
      kind: 'status',
      subject: 'gurbulak-bazargan',
      before: 'open',
      after: 'unknown',
    }),
  );
});

test('no difference is no failure', () => {
  expect(run(older, older)).toEqual({
    code: 0,
    lines: ['2026-02-08: readers will see no fact change.'],
  });
});

test('a folder without data is refused in words', () => {
  const empty = mkdtempSync(join(tmpdir(), 'overland-diff-'));
  const { code, lines } = run(older, empty);
  expect(code).toBe(1);
  expect(lines).toEqual([`"${empty}" has no data: name a built site, or its api/ folder.`]);
});
