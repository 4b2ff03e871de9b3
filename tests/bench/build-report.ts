import { type BuildCosts, buildCosts, emptyAstroCost } from './builds.ts';
import { besideLines, goalLines, isBusy } from './goals.ts';
import { type Generator, generators } from './others/generators.ts';
import { type Cost, measuresMemory } from './timed.ts';

const NOTES = [
  'Medians of three whole processes; memory is that of the largest process among a command and those it starts.',
  'The others make the same pages, text twins and messages of one line, and are checked to state every fact of ours.',
  'They are spared what ours does besides: reading dates and deriving each status, choosing words, judging the content,',
  'drawing maps, QR codes and preview pictures, API, feeds, signed list of files, and the gates on the finished site.',
  'They build everything when one status changes: their clean build is to be compared with both of ours.',
];

const MEASURES: readonly (readonly [string, (cost: Cost) => number | undefined, number])[] = [
  ['seconds', ({ seconds }) => seconds, 1],
  ['CPU seconds', ({ processor }) => processor, 1],
  ['peak MB', ({ megabytes }) => megabytes, 0],
];

function row([first = '', ...cells]: readonly string[]): string {
  return `${first.padEnd(24)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}

function* linesOf(costs: BuildCosts, others: readonly Generator[], empty: Cost): Iterable<string> {
  const { content, pages, files, changed } = costs;
  yield `${content}: ${pages} pages, ${files} files, of which one status changes ${changed}`;
  for (const [name, figure, digits] of MEASURES) {
    const all = [
      costs.clean,
      costs.oneStatus,
      ...others.map((other) => costs.others.get(other.name)),
      empty,
    ];
    yield row([`  ${name}`, ...all.map((cost) => (cost && figure(cost))?.toFixed(digits) ?? '-')]);
  }
  for (const line of besideLines(costs)) yield `  beside: ${line}`;
  if (isBusy(costs))
    yield '  NO RECORD: the machine was busy with something else, as the CPU seconds show.';
  for (const line of goalLines(costs, empty)) yield `  goal: ${line}`;
}

/** Times builds of the real content and of made content beside other generators, and prints each size as it is measured. */
export function reportBuilds(crossings: readonly number[], print: (line?: string) => void): void {
  const others = generators();
  print('Builds');
  for (const note of NOTES) print(note);
  const missing = others.filter(({ absent }) => absent !== undefined);
  for (const { name, absent } of missing) print(`NOT MEASURED: ${name}, because ${absent}.`);
  if (!measuresMemory) print('NOT MEASURED: CPU seconds and memory, because there is no GNU time.');
  print();
  const empty = emptyAstroCost();
  print(row(['', 'clean', 'one status', ...others.map(({ name }) => name), 'empty Astro']));
  for (const costs of buildCosts('2026-11-20', crossings, others)) {
    for (const line of linesOf(costs, others, empty)) print(line);
  }
  const left = missing.length === 0 ? '' : `, ${missing.length} of them not here`;
  print(`Measured beside ${others.length} other generators${left}.`);
  print();
}
