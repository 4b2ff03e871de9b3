import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-days.ts';
import { codeState } from '../../src/integrations/code-digest.ts';
import { wholeBundle } from '../../src/integrations/kept-bundle.ts';
import { MANIFEST, pathsIn } from '../../src/integrations/mirror-manifest.ts';
import { cache, root } from '../support/sites.ts';
import { type Edit, edits, replace } from './edits.ts';
import { contentIn, DAY, ended, folderIn, start, wholeness } from './sites.ts';

let base: string;

beforeAll(() => {
  base = folderIn();
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** A site that is built again and again into one place, and the same content built into a place where nothing was. */
class Twice {
  readonly folder: string;
  readonly content: string;
  readonly cwd: string;
  day = DAY;
  #clean = 0;

  constructor(name: string, cwd = root) {
    this.folder = join(base, name);
    this.content = contentIn(this.folder);
    this.cwd = cwd;
  }

  get dist(): string {
    return join(this.folder, 'dist');
  }

  build(out = this.dist): Promise<{ readonly code: number | null; readonly said: string }> {
    const args = ['build', '--confirm', '--content', this.content, '--day', this.day, '--out', out];
    return ended(start(args, { cwd: this.cwd }));
  }

  /** Builds both ways. Returns the files that were not kept. */
  async again(): Promise<readonly string[]> {
    const before = filesIn(this.dist);
    this.#clean += 1;
    const out = join(this.folder, `clean-${this.#clean}`);
    const [incremental, clean] = await Promise.all([this.build(), this.build(out)]);
    expect(clean).toEqual({ code: 0, said: '' });
    expect(incremental).toEqual({ code: 0, said: '' });
    expect(wholeness(out)).toContain('"format": "overland-mirror-1"');
    expect(wholeness(this.dist)).toBe(wholeness(out));
    expect(modesIn(this.dist)).toEqual(modesIn(out));
    rmSync(out, { recursive: true });
    return [...filesIn(this.dist)]
      .filter(([path, file]) => before.get(path) !== file && path !== MANIFEST)
      .map(([path]) => path);
  }
}

/** Every file with the number by which the disk knows it: one that is kept keeps its number. */
function filesIn(folder: string): ReadonlyMap<string, number> {
  if (!existsSync(folder)) return new Map();
  return new Map(pathsIn(folder).map((path) => [path, lstatSync(join(folder, path)).ino]));
}

/** Every file and folder with its mode. */
function modesIn(folder: string): readonly string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .map((path) => `${lstatSync(join(folder, path)).mode} ${path}`)
    .sort();
}

interface Batch {
  readonly what: string;
  readonly makes: readonly Edit['make'][];
  readonly seen: boolean;
}

/** Edits in their order, up to three that readers see together, and each that they do not see alone. */
function inBatches(all: readonly Edit[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (const { what, make, seen = true } of all) {
    const last = batches.at(-1);
    if (!last?.seen || !seen || last.makes.length === 3) {
      batches.push({ what, makes: [make], seen });
    } else {
      batches.splice(-1, 1, { what: `${last.what}, ${what}`, makes: [...last.makes, make], seen });
    }
  }
  return batches;
}

/** What every build makes anew: it is copied, or made of hashes of other files. */
const ALWAYS = [
  ...pathsIn(join(root, 'public')),
  ...['save/argentina.json', 'save/chile.json'],
].sort();

describe('a build on top of another is, to the last bit, the build from nothing', () => {
  let site: Twice;

  beforeAll(async () => {
    site = new Twice('edits');
    expect((await site.build()).code).toBe(0);
  });

  // A build from nothing takes its time: three edits that readers see are compared at once.
  test.each(inBatches(edits))('after $what', async ({ makes, seen }) => {
    for (const make of makes) make(site.content);
    const made = await site.again();
    if (seen) expect(made.length).toBeGreaterThan(ALWAYS.length);
    else expect(made).toEqual(ALWAYS);
  });

  test.each([
    ['a day later', 1],
    ['when alerts and statuses have run out', 60],
    ['on an earlier day', -62],
  ])('%s', async (_, days) => {
    site.day = addDays(site.day, days);
    expect(await site.again()).toContain('index.html');
  });
});

test('a build makes only the files of which the view has changed', async () => {
  const site = new Twice('few');
  await site.build();
  replace(site.content, 'crossings/samore.md', 'status: closed', 'status: open');
  const made = await site.again();
  expect(made).toEqual(
    expect.arrayContaining([
      ...['crossings/samore/index.html', 'crossings/samore.txt', 'crossings/samore.sms.txt'],
      ...['chile/index.html', 'api/v1/crossings/samore.json', 'cards/crossings/samore.png'],
    ]),
  );
  expect(made).not.toContain('stay/index.html');
  expect(made).not.toContain('about/index.html');
  expect(made).not.toContain('404.html');
  expect(await site.again()).toEqual(ALWAYS);
});

/** A project of its own with the same packages, of which the code may be changed. */
function projectIn(folder: string): string {
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(root, 'public'), join(folder, 'public'), { recursive: true });
  for (const file of ['astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('after the code has changed', () => {
  let site: Twice;
  let project: string;
  const bundleOf = (kind: 'printers' | 'programs') =>
    wholeBundle({ root: project, kind, code: codeState(project).digest });

  beforeAll(async () => {
    project = projectIn(join(base, 'project'));
    site = new Twice('code', project);
    expect((await site.build()).code).toBe(0);
  });

  test.each([
    ['a style', 'src/styles/base.css', '', 'b { color: red }\n'],
    ['a component', 'src/components/PageContent.astro', '<h1>', '<h1 id="top">'],
    ['a setting', 'astro.config.mjs', '', '// .\n'],
  ])('%s, everything is made anew', async (_, file, from, to) => {
    replace(project, file, from, to);
    const made = await site.again();
    expect(made).toEqual(pathsIn(site.dist));
  });

  test('and its bundle is damaged, the bundle is made anew', async () => {
    const bundle = bundleOf('printers') ?? '';
    const [chunk = ''] = readdirSync(join(bundle, 'chunks')).filter((name) => name.startsWith('D'));
    appendFileSync(join(bundle, 'chunks', chunk), '\nthrow new Error("damaged");\n');
    replace(site.content, 'crossings/samore.md', 'status: closed', 'status: open');
    expect(await site.again()).toContain('crossings/samore/index.html');
  });

  test('and the bundle of the program is damaged, the program runs from its source and mends it', async () => {
    const bundle = bundleOf('programs') ?? '';
    appendFileSync(join(bundle, 'program.mjs'), '\nthrow new Error("damaged");\n');
    expect(bundleOf('programs')).toBeUndefined();
    replace(site.content, 'crossings/samore.md', 'status: open', 'status: closed');
    expect(await site.again()).toContain('crossings/samore/index.html');
    expect(bundleOf('programs')).toBe(bundle);
  });
});

/** Makes notes of a kind tell what is not so, without their digests knowing. */
function damageNotes(kind: string, from: string, to: string): void {
  const folder = join(cache, kind);
  const damaged = readdirSync(folder).filter((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replaceAll(from, to));
    return text.includes(from);
  });
  expect(damaged).not.toEqual([]);
}

describe('a build trusts nothing that it kept', () => {
  let site: Twice;
  let fromNothing: ReturnType<typeof wholeness>;

  beforeAll(async () => {
    site = new Twice('damage');
    expect((await site.build()).code).toBe(0);
    fromNothing = wholeness(site.dist);
  });

  test.each([
    ['a page was edited in place', (dist: string) => appendFileSync(join(dist, 'index.html'), '!')],
    ['a page is gone', (dist: string) => unlinkSync(join(dist, 'index.html'))],
    [
      'a page leads elsewhere on the disk',
      (dist: string) => {
        cpSync(join(dist, 'index.html'), join(base, 'elsewhere.html'));
        unlinkSync(join(dist, 'index.html'));
        symlinkSync(join(base, 'elsewhere.html'), join(dist, 'index.html'));
      },
    ],
    ['another site lies there', (dist: string) => rmSync(dist, { recursive: true })],
    [
      'its notes were damaged',
      () => {
        damageNotes('sites', '"sha256":"', '"sha256":"0');
        damageNotes('readings', '"status":"closed"', '"status":"open"');
      },
    ],
  ])('when %s', async (_, damage) => {
    damage(site.dist);
    expect((await site.build()).code).toBe(0);
    expect(wholeness(site.dist)).toBe(fromNothing);
  });
});

const WORDS = ['closed', 'open', 'by-authorisation'] as const;

/** A few edits at once: statuses, days, titles, words in any script, and how far the day moves. */
const someEdits = fc.record({
  status: fc.constantFrom(...WORDS),
  asOf: fc.integer({ min: 10, max: 28 }),
  title: fc.string({ unit: fc.constantFrom(...'aö ß"&<>«ي\u0301'), minLength: 1, maxLength: 12 }),
  later: fc.integer({ min: 0, max: 30 }),
});

test('any edits at once, one upon another: as from nothing, or refused with the old site in its place', async () => {
  const site = new Twice('any');
  await site.build();
  const original = join(base, 'original');
  cpSync(site.content, original, { recursive: true });
  await fc.assert(
    fc.asyncProperty(someEdits, async ({ status, asOf, title, later }) => {
      cpSync(original, site.content, { recursive: true });
      replace(site.content, 'crossings/samore.md', 'status: closed', `status: ${status}`);
      const day = `asOf: "2026-02-${asOf}"`;
      replace(site.content, 'crossings/samore.md', 'asOf: "2026-02-20"', day);
      replace(site.content, 'sources.yaml', '"Travel alert"', JSON.stringify(`A${title}`));
      site.day = addDays(DAY, later);
      const before = wholeness(site.dist);
      const { code } = await site.build();
      if (code === 0) expect(await site.again()).toEqual(ALWAYS);
      else expect(wholeness(site.dist)).toBe(before);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
