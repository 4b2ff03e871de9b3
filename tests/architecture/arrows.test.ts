import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sites.ts';
import { violations } from './arrows.ts';

describe('src/', () => {
  it('keeps the directions of the house', { timeout: 60_000 }, async () => {
    const entries = await readdir(join(root, 'src'), { recursive: true });
    const paths = entries
      .map((entry) => `src/${entry.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|js|mjs|astro)$/.test(path) && !path.endsWith('.d.ts'));
    const files = paths.map(async (path) => {
      return { path, text: await readFile(join(root, path), 'utf8') };
    });
    expect(paths.length).toBeGreaterThan(0);
    expect(violations(await Promise.all(files))).toEqual([]);
  });
});

describe('what may not be written', () => {
  it.each([
    [
      'src/vocabularies/a.ts',
      "import { x } from '../records/b.ts';",
      'vocabularies may not import records (../records/b.ts)',
    ],
    [
      'src/domain/a.ts',
      "import { BSchema } from '../records/b.ts';",
      'domain may import only types of records (../records/b.ts)',
    ],
    [
      'src/domain/a.ts',
      "import { type B, BSchema } from '../records/b.ts';",
      'domain may import only types of records (../records/b.ts)',
    ],
    ['src/domain/a.ts', "import { z } from 'zod';", 'domain may not import zod'],
    [
      'src/domain/a.ts',
      "import { today } from '../views/b.ts';",
      'domain may not import views (../views/b.ts)',
    ],
    [
      'src/views/a.ts',
      "export { x } from '../cli/b.ts';",
      'views may not import cli (../cli/b.ts)',
    ],
    [
      'src/plan.ts',
      "const x = await import('./pages/b.ts');",
      'plan may not import pages (./pages/b.ts)',
    ],
    ['src/cli/a.ts', "import '../pages/b.astro';", 'cli may not import pages (../pages/b.astro)'],
    [
      'src/client/a.ts',
      "import type { V } from '../views/b.ts';",
      'client may not import views (../views/b.ts)',
    ],
    [
      'src/components/A.astro',
      "---\nimport { read } from '../edition.ts';\n---\n<p>{read()}</p>",
      'components may not import edition (../edition.ts)',
    ],
    [
      'src/components/A.astro',
      "<p>Hello</p>\n<script>import { read } from '../reading/b.ts';</script>",
      'components may not import reading (../reading/b.ts)',
    ],
    [
      'src/api/a.ts',
      "import { rule } from '/src/rules/b.ts';",
      'api may not import rules (/src/rules/b.ts)',
    ],
    [
      'src/records/a.ts',
      "import facts from '../../content/b.json';",
      'imports ../../content/b.json, which is outside src/',
    ],
    [
      'src/views/a.ts',
      "import { readFile } from 'node:fs/promises';",
      'only reading, cli, integrations touch files (node:fs/promises)',
    ],
    [
      'src/views/a.ts',
      "import { addDays } from 'date-fns/addDays';",
      'only src/domain/calendar-days.ts imports date-fns',
    ],
    [
      'src/domain/a.ts',
      'export const now = Date.now();',
      'reads the clock (Date.now); today is an argument',
    ],
    [
      'src/views/a.ts',
      'export const now = new Date();',
      'reads the clock (new Date()); today is an argument',
    ],
    [
      'src/layouts/A.astro',
      '<p>{new Date().getFullYear()}</p>',
      'reads the clock (new Date()); today is an argument',
    ],
    [
      'src/client/a.ts',
      'export const now = new Date();',
      'reads the clock (new Date()); today is an argument',
    ],
    ['src/views/index.ts', '', 'is a barrel; import the file that has the code'],
    ['src/views/utils/a.ts', '', 'a folder "utils" says nothing about what is in it'],
  ])('%s: %s', (path, text, problem) => {
    expect(violations([{ path, text }])).toEqual([`${path}: ${problem}`]);
  });

  it.each(['src/services/a.ts', 'src/a.ts'])('a file in no layer: %s', (path) => {
    expect(violations([{ path, text: '' }])).toEqual([
      expect.stringContaining(`${path}: is in no layer`),
    ]);
  });
});

describe('what may be written', () => {
  it.each([
    ['src/domain/a.ts', "import type { B } from '../records/b.ts';"],
    ['src/domain/a.ts', "type B = import('../records/b.ts').B;"],
    ['src/domain/a.ts', '// Date.now() is not asked\nexport const day = new Date(0);'],
    ['src/domain/calendar-days.ts', "import { addDays } from 'date-fns';"],
    [
      'src/components/A.astro',
      "---\nimport type { V } from '../views/b.ts';\n---\n<p>new dates</p>",
    ],
    ['src/pages/[...address].astro', "---\nimport { files } from 'virtual:overland/plan';\n---\n"],
    ['src/pages/index.astro', ''],
    ['src/client/device-day.ts', 'export const today = () => new Date();'],
    ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';\nconst now = Date.now();"],
  ])('%s: %s', (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});
