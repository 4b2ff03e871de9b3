import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addEditCommands } from '../../src/cli/edit-commands.ts';
import { folderLabel } from '../../src/reading/content-folder.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { judge } from '../../src/rules/judge.ts';
import { root } from '../support/sites.ts';
import { type Block, blocksOf, commandsOf, pageText } from './shown-commands.ts';

/** The day on which the pages are written. */
const DAY = '2026-11-21';

let practice: string;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T03:00:00Z`) });
  practice = mkdtempSync(join(tmpdir(), 'overland-practice-'));
  cpSync(join(root, 'tests/fixtures/tiny'), practice, { recursive: true });
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(practice, { recursive: true });
});

/** Runs the commands of a block that write into the practice site; returns the lines of each. */
async function run(block: Block): Promise<readonly (readonly string[])[]> {
  const said: string[][] = [];
  for (const [npx, overland, ...words] of commandsOf(block.text)) {
    if (npx !== 'npx' || overland !== 'overland' || !words.includes('practice')) continue;
    if (words[0] === 'check') continue;
    const lines: string[] = [];
    const program = new Command('overland').exitOverride();
    addEditCommands(program, (text) => {
      lines.push(...text.replaceAll(folderLabel(practice), 'practice').split('\n'));
    });
    const given = words.map((word) => (word === 'practice' ? practice : word));
    await program.parseAsync(given, { from: 'user' });
    expect(process.exitCode, lines.join('\n')).toBe(words.includes('--yes') ? 0 : 2);
    process.exitCode = undefined;
    said.push(lines);
  }
  return said;
}

/** A line that ends with three dots stands for any that begins like it. */
function isSaid(line: string | undefined, shown: string): boolean {
  if (!shown.endsWith('...')) return line === shown;
  return line?.startsWith(shown.slice(0, -'...'.length)) ?? false;
}

// Each page goes on where the page before it ended.
describe.each(['an-alert-comes-in', 'a-correction', 'a-new-country'])('docs/%s.md', (page) => {
  // Each command plans every page twice, on a machine that may be busy.
  test('writes what it says, and prints what it shows', { timeout: 120_000 }, async () => {
    const blocks = blocksOf(pageText(`docs/${page}.md`));
    let shown = 0;
    for (const [at, block] of blocks.entries()) {
      const [kind, path = ''] = block.info.split(' practice/');
      if (kind === 'md') {
        mkdirSync(dirname(join(practice, path)), { recursive: true });
        writeFileSync(join(practice, path), `${block.text}\n`);
      }
      if (kind !== 'sh') continue;
      const [lines = []] = await run(block);
      const next = blocks[at + 1];
      if (next?.info !== 'text') continue;
      shown += 1;
      const expected = next.text.split('\n');
      expect(lines, block.text).toHaveLength(expected.length);
      for (const [index, line] of expected.entries()) {
        expect(isSaid(lines[index], line), `${lines[index]}\n is not \n${line}`).toBe(true);
      }
    }
    expect(shown).toBeGreaterThan(1);
    const problems = judge(readContent(practice), { wallClockDay: DAY });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
