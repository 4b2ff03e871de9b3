import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, root, secondSite, siteDays, siteFolder, sourceDateEpoch } from './support/sites.ts';
import { countingLine, sum, type Tally, tallyOfReport, tallyOfStep } from './support/tally.ts';

// What `npm test` runs, in this order; a failure stops only the steps that need what it made.
// Each step without tests of its own counts as one test. The last line counts them all.

interface Step {
  name: string;
  /** A program of node_modules or of ours, and its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** The JSON report that the step writes, where it runs tests. */
  report?: string;
  /** Names of steps that must have passed. */
  needs?: string[];
}

const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  overland: 'src/cli/overland.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};

const reports = join(cache, 'reports');

/** Biome colours a log as it does a terminal, letter by letter. */
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

const builds: Step[] = [
  ...siteDays.map((day) => ({
    name: `build ${day}`,
    command: [bin.overland, 'build', '--out', siteFolder(day)],
    env: { SOURCE_DATE_EPOCH: sourceDateEpoch(day) },
  })),
  {
    name: 'build of a second site',
    command: [
      ...[bin.overland, 'build', '--content', secondSite.content],
      ...['--day', secondSite.day, '--out', secondSite.folder],
    ],
    env: secondSite.env,
  },
  { name: 'build today', command: [bin.overland, 'build'] },
];
const sites = [...siteDays.map((day) => `build ${day}`), 'build of a second site'];

const steps: Step[] = [
  { name: 'format and lint', command: [bin.biome, 'ci', '--error-on-warnings', ...colours] },
  { name: 'format of .astro', command: [bin.prettier, '--check', 'src/**/*.astro'] },
  { name: 'types', command: [bin.astro, 'check'] },
  vitest('unit tests in three time zones', 'unit:*'),
  vitest('tests of the components', 'components'),
  vitest('tests of the dev server', 'dev'),
  vitest('tests of signing and checking copies', 'mirror'),
  vitest('tests of publishing safely', 'publish'),
  { name: 'content', command: [bin.overland, 'check'] },
  ...builds,
  { ...vitest('tests on the built site', 'build'), needs: sites },
  {
    name: 'browser tests',
    command: [bin.playwright, 'test', '--forbid-only', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'browser.json') },
    report: join(reports, 'browser.json'),
    needs: sites,
  },
];

function vitest(name: string, project: string): Step {
  const report = join(reports, `${project.replace(':*', '')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [bin.vitest, 'run', '--project', project, '--allowOnly=false', ...reporters];
  return { name, command, report };
}

function run({ command, env }: Step): Promise<number> {
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => done(1));
    child.once('close', (code) => done(code ?? 1));
  });
}

async function tallyOf(step: Step, exitCode: number): Promise<Tally> {
  if (!step.report) return tallyOfStep(exitCode);
  const text = await readFile(step.report, 'utf8').catch(() => 'null');
  return tallyOfReport(JSON.parse(text) ?? undefined, exitCode);
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const tallies: Tally[] = [];
const failed = new Set<string>();
const lines: string[] = [];

for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const missing = step.needs?.filter((name) => failed.has(name)) ?? [];
  const begin = performance.now();
  const exitCode = missing.length > 0 ? undefined : await run(step);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1).padStart(6);
  const tally =
    exitCode === undefined ? { passed: 0, failed: 0, skipped: 1 } : await tallyOf(step, exitCode);
  if (tally.failed > 0) failed.add(step.name);
  tallies.push(tally);
  const reason = missing.length > 0 ? ` (not run: ${missing.join(', ')} failed)` : '';
  lines.push(`${seconds} s  ${step.name}: ${countingLine(tally)}${reason}`);
  console.log(lines.at(-1));
}

const total = sum(tallies);
console.log(`\n${lines.join('\n')}\n`);
console.log(countingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
