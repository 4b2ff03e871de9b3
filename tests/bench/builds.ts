import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../src/integrations/mirror-manifest.ts';
import { cache, root } from '../support/sites.ts';
import { makeContent } from './made-content.ts';
import { checkSite } from './others/check-site.ts';
import type { Generator } from './others/generators.ts';
import { siteFacts } from './others/site-facts.ts';
import { writeEmptyAstro } from './others/write-sites.ts';
import { type Command, type Cost, medianCost } from './timed.ts';

/** What builds of some content take: ours from nothing and after one status was changed, and those of others. */
export interface BuildCosts {
  readonly content: string;
  readonly pages: number;
  readonly files: number;
  readonly clean: Cost;
  readonly oneStatus: Cost;
  /** How many files the second build made otherwise than the first. */
  readonly changed: number;
  /** Clean builds of the same pages, by the names of their generators; they always build everything. */
  readonly others: ReadonlyMap<string, Cost>;
}

const DAY_OF_MADE = '2026-03-01';

function build(content: string, day: string, out: string, clean: boolean): Command {
  return {
    command: process.execPath,
    args: [
      ...[join(root, 'src/cli/overland.js'), 'build', '--confirm', '--content', content],
      ...['--day', day, '--out', out, ...(clean ? ['--clean'] : [])],
    ],
    cwd: root,
  };
}

/** Turns the newest status of a crossing into its contrary, and back again the next time. */
function turn(file: string): void {
  const text = readFileSync(file, 'utf8');
  const [found, was] = /^ {4}status: (open|closed)$/m.exec(text) ?? [];
  if (!found) throw new Error(`${file} has no status to change.`);
  writeFileSync(file, text.replace(found, `    status: ${was === 'open' ? 'closed' : 'open'}`));
}

function measureOurs(name: string, content: string, crossing: string, day: string): BuildCosts {
  const out = join(content, '../dist');
  const remove = () => rmSync(out, { recursive: true, force: true });
  const clean = medianCost(build(content, day, out, true), remove);
  const before = new Map(readManifest(out).files.map(({ path, sha256 }) => [path, sha256]));
  const file = join(content, crossing);
  const oneStatus = medianCost(build(content, day, out, false), () => turn(file));
  // An odd number of turns: the site differs from the first one by one status.
  const { files } = readManifest(out);
  return {
    content: name,
    pages: [...before.keys()].filter((path) => path.endsWith('.html')).length,
    files: before.size,
    clean,
    oneStatus,
    changed: files.filter(({ path, sha256 }) => before.get(path) !== sha256).length,
    others: new Map(),
  };
}

/** Builds the same pages with other generators, and looks for every fact in what they made. */
function measureOthers(
  folder: string,
  content: string,
  generators: readonly Generator[],
): ReadonlyMap<string, Cost> {
  const facts = siteFacts(content, DAY_OF_MADE);
  return new Map(
    generators
      .filter(({ absent }) => absent === undefined)
      .map(({ name, write, build, pathsOf }) => {
        const site = join(folder, name.replace(/ .*/, '').toLowerCase());
        const out = join(site, 'out');
        mkdirSync(site);
        write(site, facts);
        const cost = medianCost(build(site), () => rmSync(out, { recursive: true, force: true }));
        checkSite(out, facts, pathsOf);
        return [name, cost];
      }),
  );
}

/** A crossing of the real content of which a report has a status that can be turned. */
function someCrossing(content: string): string {
  const name = readdirSync(join(content, 'crossings')).find(
    (one) =>
      !/\..*\./.test(one) &&
      /^ {4}status: (open|closed)$/m.test(readFileSync(join(content, 'crossings', one), 'utf8')),
  );
  return `crossings/${name ?? ''}`;
}

/** What the build of one empty page takes with the Astro that we use. */
export function emptyAstroCost(): Cost {
  const site = join(cache, 'bench/empty-astro');
  rmSync(site, { recursive: true, force: true });
  writeEmptyAstro(site);
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const command = { command: process.execPath, args: [astro, 'build'], cwd: site };
  return medianCost(command, () => rmSync(join(site, 'dist'), { recursive: true, force: true }));
}

/** Builds the real content, then made content of some sizes, that also with other generators. */
export function* buildCosts(
  day: string,
  crossings: readonly number[],
  generators: readonly Generator[],
): Iterable<BuildCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'overland-bench-'));
  try {
    const real = join(folder, 'real/content');
    cpSync(join(root, 'content'), real, { recursive: true });
    yield measureOurs('real', real, someCrossing(real), day);
    for (const count of crossings) {
      const made = join(folder, `${count}/content`);
      const crossing = makeContent(made, count);
      const others = measureOthers(join(made, '..'), made, generators);
      yield { ...measureOurs(`${count} made crossings`, made, crossing, DAY_OF_MADE), others };
      rmSync(join(made, '..'), { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
