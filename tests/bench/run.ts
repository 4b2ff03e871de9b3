import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serve } from '../../src/integrations/serve.ts';
import { overweight, weighSite, weightLines } from '../../src/integrations/weigh.ts';
import { cache, root } from '../support/sites.ts';
import { reportBuilds } from './build-report.ts';
import { judge } from './lighthouse.ts';

// `npm run bench`: how long builds take beside those of other generators, what pages weigh, and what Lighthouse says of
// those on which lives depend. BENCH_ONLY=builds (or weights, lighthouse; several with commas) runs a part;
// BENCH_CROSSINGS=10,100,1000 are the sizes of made content, about 100, 1,000 and 10,000 pages; empty: the real content.

const folder = join(cache, 'site-bench');
const PAGES = [
  '/',
  '/iran/',
  '/crossings/gurbulak-bazargan/',
  '/alerts/2026-02-06-iran-leave-now/',
];
const PACKED = /\.(?:html|txt|js|json|svg|xml|atom)$/;

const print = (line = '') => process.stdout.write(`${line}\n`);

/** Builds the site of today. */
function build(): void {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/overland.js'), 'build', '--confirm', '--clean', '--out', folder],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error('The site was not built.');
}

/** Packs files as hosts do, beside each file, for the server to send. */
function pack(): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !PACKED.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path);
    // The size of pages is weighed elsewhere, at brotli's best level; here a quick one will do.
    writeFileSync(`${path}.br`, brotliCompressSync(text, { params: { 1: 5 } }));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
}

/** What the site of today weighs; whether no page is too heavy. */
async function reportWeights(): Promise<boolean> {
  const weighed = await weighSite(folder);
  print('Bytes on the wire, the heaviest of each kind:');
  for (const line of weightLines(weighed)) print(line);
  print();
  return overweight(weighed).length === 0;
}

/** What Lighthouse says of the site of today; whether every score is the best. */
async function reportLighthouse(): Promise<boolean> {
  pack();
  const site = await serve(folder, { port: 0 });
  print('Lighthouse, mobile:');
  let missed = 0;
  for (const { address, scores, faults } of await judge(site.url, PAGES)) {
    const said = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
    print(`${said.join(', ')}  ${address}`);
    if (Object.values(scores).every((score) => score === 100)) continue;
    missed += 1;
    for (const fault of faults) print(`  ${fault}`);
  }
  await site.close();
  return missed === 0;
}

const list = (name: string, usual: string) =>
  (process.env[name] ?? usual)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const PARTS = ['builds', 'weights', 'lighthouse'];
const parts = list('BENCH_ONLY', PARTS.join());
const strange = parts.filter((part) => !PARTS.includes(part));
if (strange.length > 0) {
  throw new Error(`BENCH_ONLY may name ${PARTS.join(', ')}; found "${strange.join()}".`);
}

if (parts.includes('builds'))
  reportBuilds(list('BENCH_CROSSINGS', '10,100,1000').map(Number), print);
if (parts.includes('weights') || parts.includes('lighthouse')) build();
const fine = [
  !parts.includes('weights') || (await reportWeights()),
  !parts.includes('lighthouse') || (await reportLighthouse()),
];
process.exitCode = fine.includes(false) ? 1 : 0;
