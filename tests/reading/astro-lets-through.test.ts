import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/edition.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { DAY } from '../rules/page.ts';

/** What Astro's own content layer publishes with exit code 0, measured on Astro 7.3. Each is refused here. */

const days = { day: DAY, wallClockDay: DAY };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overland-content-'));
  cpSync('tests/fixtures/tiny', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function problems(): readonly Problem[] {
  const made = makeEdition(folder, days);
  return made.kind === 'problems' ? made.problems : [];
}

const samore = (front: string, body = 'A pass.') => `---
name: "Cardenal Samoré"
asciiName: "Cardenal Samore"
border: argentina-chile
sides:
  AR:
    name: { text: "Samoré", lang: es, script: Latn, latin: "Samoré", ascii: "Samore" }
    nearestTown: not-stated
    areas: not-stated
  CL:
    name: { text: "Samoré", lang: es, script: Latn, latin: "Samoré", ascii: "Samore" }
    nearestTown: not-stated
    areas: not-stated
location: not-stated
carries: [road]
code: sam
neutralCode: t3v8kp
${front}
---

${body}
`;

const CHECKED =
  'checked: [{ on: "2026-02-28", by: "Us", where: "the pages", found: "nothing newer" }]';

describe('what the content layer of Astro lets through', () => {
  it('nothing is wrong with the content to begin with', () => {
    expect(problems()).toEqual([]);
  });

  it('an impossible date, which becomes another day', () => {
    write('crossings/samore.md', samore(CHECKED.replace('02-28', '02-30')));
    expect(problems()).toMatchObject([
      { code: 'OV108', found: '2026-02-30', line: 18, column: 17 },
    ]);
  });

  it('a misspelt key, which is dropped', () => {
    write('crossings/samore.md', samore(CHECKED.replace('checked', 'cheked')));
    expect(problems()).toMatchObject([
      { code: 'OV107', line: 18, column: 1, remedy: expect.stringContaining('`checked`') },
    ]);
  });

  it('a broken reference, which is one line of a log', () => {
    write('crossings/samore.md', samore(CHECKED, 'See :crossing[libertador].'));
    expect(problems()).toMatchObject([{ code: 'OV501', found: 'libertador', line: 21, column: 5 }]);
  });

  it('two files that become one address, of which one is lost', () => {
    write('alerts/2026-02-20-Chile-leave.md', 'x');
    const codes = problems().map(({ code }) => code);
    expect(codes).toContain('OV401');
    expect(codes).toContain('OV111');
  });

  it('a misspelt folder, which is an empty collection', () => {
    mkdirSync(join(folder, 'crosings'));
    expect(problems()).toMatchObject([{ code: 'OV101', file: expect.stringMatching(/crosings$/) }]);
  });

  it('prose that cannot be read, which is published as an empty page', () => {
    write('crossings/samore.md', samore(CHECKED, `${'> '.repeat(5000)}deep`));
    expect(problems()).toMatchObject([{ code: 'OV110', line: 21 }]);
  });

  it('everything behind the first error', () => {
    write('crossings/samore.md', samore(CHECKED.replace('02-28', '02-30'), '<b>now</b>'));
    write('issuers.yaml', 'example-ministry: x');
    const files = problems().map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
    expect(new Set(files)).toContain('samore.md');
    expect(new Set(files)).toContain('issuers.yaml');
    expect(problems().map(({ code }) => code)).toEqual(
      expect.arrayContaining(['OV108', 'OV604', 'OV505']),
    );
  });

  it('an error without a line number', () => {
    write(
      'crossings/samore.md',
      samore(`${CHECKED}\nreports:\n  - id: 2026-02-20-x\n    status: opne`),
    );
    for (const { line, column } of problems()) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBeGreaterThan(0);
    }
    expect(problems()).toContainEqual(
      expect.objectContaining({ code: 'OV108', found: 'opne', line: 21, column: 13 }),
    );
  });

  it('a file that was deleted, which stays published', () => {
    expect(makeEdition(folder, days)).toMatchObject({ kind: 'edition' });
    rmSync(join(folder, 'alerts/2026-02-20-chile-leave.md'));
    const made = makeEdition(folder, days);
    expect(made.kind === 'edition' && made.content.alerts.size).toBe(0);
  });
});
