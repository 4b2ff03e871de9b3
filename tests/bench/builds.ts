import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../src/integrations/mirror-manifest.ts';
import { root } from '../support/sites.ts';
import { makeContent } from './made-content.ts';

/** How long the build of some content takes, from nothing and after one status was changed. */
export interface BuildTimes {
  readonly content: string;
  readonly pages: number;
  readonly files: number;
  /** Seconds of the whole process. */
  readonly clean: number;
  readonly oneStatus: number;
  /** How many files the second build made otherwise than the first. */
  readonly changed: number;
}

/** An odd count: the one in the middle is what such a build takes. */
const RUNS = 3;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function build(content: string, day: string, out: string, clean: boolean): number {
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      ...[join(root, 'src/cli/overland.ts'), 'build', '--confirm', '--content', content],
      ...['--day', day, '--out', out, ...(clean ? ['--clean'] : [])],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The site was not built.');
  return (performance.now() - start) / 1000;
}

/** Turns the newest status of a crossing into its contrary, and back again the next time. */
function turn(file: string): void {
  const text = readFileSync(file, 'utf8');
  const [found, was] = /^ {4}status: (open|closed)$/m.exec(text) ?? [];
  if (!found) throw new Error(`${file} has no status to change.`);
  writeFileSync(file, text.replace(found, `    status: ${was === 'open' ? 'closed' : 'open'}`));
}

function measure(name: string, content: string, crossing: string, day: string): BuildTimes {
  const out = join(content, '../dist');
  const clean: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(out, { recursive: true, force: true });
    clean.push(build(content, day, out, true));
  }
  const before = new Map(readManifest(out).files.map(({ path, sha256 }) => [path, sha256]));
  const oneStatus: number[] = [];
  let changed = 0;
  for (let run = 0; run < RUNS; run += 1) {
    turn(join(content, crossing));
    oneStatus.push(build(content, day, out, false));
    const { files } = readManifest(out);
    if (run === 0) changed = files.filter(({ path, sha256 }) => before.get(path) !== sha256).length;
  }
  const pages = [...before.keys()].filter((path) => path.endsWith('.html')).length;
  return {
    content: name,
    pages,
    files: before.size,
    clean: median(clean),
    oneStatus: median(oneStatus),
    changed,
  };
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

/** Builds the real content, then made content of some sizes. */
export function* buildTimes(
  day: string,
  crossings: readonly number[],
): Generator<BuildTimes, void, undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'overland-bench-'));
  try {
    const real = join(folder, 'real/content');
    cpSync(join(root, 'content'), real, { recursive: true });
    yield measure('real', real, someCrossing(real), day);
    for (const count of crossings) {
      const made = join(folder, `${count}/content`);
      const crossing = makeContent(made, count);
      yield measure(`${count} made crossings`, made, crossing, '2026-03-01');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
