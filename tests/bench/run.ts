import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serve } from '../../src/integrations/serve.ts';
import { overweight, weighSite, weightLines } from '../../src/integrations/weigh.ts';
import { cache, root } from '../support/sites.ts';
import { buildTimes } from './builds.ts';
import { judge } from './lighthouse.ts';

// `npm run bench`: how long builds take at some sizes (BENCH_CROSSINGS=150,1500; empty: the real content alone), what
// pages weigh, and what Lighthouse says of those on which lives depend.

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
    [join(root, 'src/cli/overland.ts'), 'build', '--confirm', '--clean', '--out', folder],
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

const sizes = (process.env['BENCH_CROSSINGS'] ?? '150,1500').split(',').filter(Boolean).map(Number);
print('Builds, seconds of the whole process (median of three): from nothing, one status changed');
for (const times of buildTimes('2026-11-20', sizes)) {
  const { content, pages, files, clean, oneStatus, changed } = times;
  const made = `${pages} pages, ${files} files, of which the status changes ${changed}`;
  print(`${clean.toFixed(1).padStart(7)} ${oneStatus.toFixed(1).padStart(7)}  ${content}: ${made}`);
}
print();

build();
const weighed = await weighSite(folder);
print('Bytes on the wire, the heaviest of each kind:');
for (const line of weightLines(weighed)) print(line);
print();

pack();
const site = await serve(folder, { port: 0 });
print('Lighthouse, mobile:');
let missed = 0;
for (const { address, scores, faults } of await judge(site.url, PAGES)) {
  print(
    `${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', ')}  ${address}`,
  );
  if (Object.values(scores).some((score) => score < 100)) {
    missed += 1;
    for (const fault of faults) print(`  ${fault}`);
  }
}
await site.close();
process.exitCode = missed > 0 || overweight(weighed).length > 0 ? 1 : 0;
