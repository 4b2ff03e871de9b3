import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordDocs } from '../../src/cli/record-docs.ts';
import { root } from '../support/sites.ts';

test('the tables of fields are those of the schemas; `npm run docs` writes them anew', async () => {
  expect(await readFile(join(root, 'docs/records.md'), 'utf8')).toBe(recordDocs());
});

test('every field has a sentence', () => {
  const silent = recordDocs()
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.endsWith('|  |'));
  expect(silent).toEqual([]);
});
