import { expect, test } from 'vitest';
import { printCodes } from '../../src/cli/mint.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { neutralCodes } from '../../src/rules/neutral-codes.ts';
import { hasEnoughDigits, reminds } from '../../src/rules/telling-code.ts';

const folder = 'tests/fixtures/tiny';

test('mints codes that nobody has, each for one name, and none that tells', () => {
  const read = readContent(folder);
  const taken = neutralCodes({ read, records: read.records });
  // Records, issuers and pages of the site.
  expect(new Set(taken.map(({ named }) => named)).size).toBe(3);
  const lines: string[] = [];
  const names = ['stay', 'levels', 'chile-peru'];
  printCodes(folder, names, (line) => void lines.push(line));
  const minted = lines.map((line) => line.split(': '));
  expect(minted.map(([name]) => name)).toEqual(names);
  for (const [name = '', code = ''] of minted) {
    expect(code).toMatch(/^[2-9bcdfghjkmnp-tv-z]{6}$/);
    expect(hasEnoughDigits(code) && !reminds(code, name)).toBe(true);
    expect(taken.map((one) => one.code)).not.toContain(code);
  }
});
