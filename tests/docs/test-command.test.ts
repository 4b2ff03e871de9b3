import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/sites.ts';

it.each(['README.md', '.ci/run', '.github/workflows/test.yml'])(
  '%s runs the one test command',
  async (path) => {
    expect(await readFile(join(root, path), 'utf8')).toContain('npm ci && npm test');
  },
);
