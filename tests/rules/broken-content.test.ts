import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import { planSite } from '../../src/plan.ts';
import { listFolder, type RawFile } from '../../src/reading/content-folder.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { readFiles } from '../../src/reading/read-content.ts';
import { root } from '../support/sites.ts';
import { DAY } from './page.ts';

const tiny = listFolder(`${root}/tests/fixtures/tiny`);
const whole = readFiles(tiny, 'content');

function textOf(path: string): string {
  return new TextDecoder().decode(tiny.find((file) => file.path === path)?.bytes);
}

/** What `overland check` prints where one file has another text; content that passes is planned to the last page. */
function judged(path: string, text: string): readonly string[] {
  const changed: RawFile = { path, kind: 'file', bytes: new TextEncoder().encode(text) };
  const raw = tiny.map((file) => (file.path === path ? changed : file));
  const made = makeEdition(readFiles(raw, 'content', whole.readings), {
    day: DAY,
    wallClockDay: DAY,
  });
  if (made.kind === 'problems') return made.problems.map(printProblem);
  planSite(made);
  return [];
}

describe('what is wrong is named, before a page is made of it', () => {
  test.each([
    [
      'no id where one is needed',
      'alerts/2026-02-20-chile-leave.md',
      'issuer: example-ministry',
      'issuer: not-stated',
    ],
    [
      'no source where one is needed',
      'advisories/argentina.md',
      'source: example-ministry-page-2026-01-10',
      'source: not-stated',
    ],
    [
      'a crossing on no border',
      'crossings/libertadores.md',
      'border: argentina-chile',
      'border: not-stated',
    ],
    ['a level on no scale', 'advisories/chile.md', 'scale: example-a-c', 'scale: not-stated'],
    ['a stay of no day', 'advisories/argentina.md', 'days: "90"', 'days: "0"'],
    ['a first language without sentences', 'site.yaml', '[en, es]', '[es, en]'],
  ])('%s', (_, path, from, to) => {
    const text = textOf(path);
    expect(text).toContain(from);
    const printed = judged(path, text.replace(from, to));
    expect(printed.length).toBeGreaterThan(0);
    for (const line of printed)
      expect(line).toMatch(/^content\/\S+:\d+:\d+ {2}\w+ {2}.+ {2}OV\d{3}$/);
  });
});

describe('a file that lost a line is refused by name, or makes a site', () => {
  const lines = tiny.flatMap(({ path, bytes }) =>
    bytes === undefined
      ? []
      : textOf(path)
          .split('\n')
          .flatMap((line, at) => (line.trim() === '' ? [] : [{ path, at, line: line.trim() }])),
  );
  // A third of them: each costs a reading, and where it passes a whole plan.
  const some = lines.filter((_, at) => at % 3 === 0);

  test(`each of ${some.length} lines`, { timeout: 240_000 }, () => {
    const printed = some.flatMap(({ path, at }) =>
      judged(path, textOf(path).split('\n').toSpliced(at, 1).join('\n')),
    );
    expect(printed.length).toBeGreaterThan(some.length / 2);
    const unnamed = printed.filter((line) => !/^content\/\S+:\d+:\d+ .*OV\d{3}$/.test(line));
    expect(unnamed).toEqual([]);
  });
});
