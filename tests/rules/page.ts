import { readFileSync } from 'node:fs';
import { listFolder, type RawFile } from '../../src/reading/content-folder.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { readFiles } from '../../src/reading/read-content.ts';
import { judge } from '../../src/rules/judge.ts';

/**
 * The page of a rule is its fixture: the examples printed there are laid over the tiny site in `tests/fixtures/tiny`.
 * The words behind the three backticks say what becomes of one:
 *
 * - `yaml <file>`: its top-level keys take the place of those of the file, or are added to it;
 * - `md <file>`: it takes the place of the prose of the file;
 * - `text <file>`: it takes the place of the whole file;
 * - `removed <file>` and `renamed <file> <file>`: the file goes, or gets another name.
 *
 * With a last word `escaped`, `\u200b` in it stands for the character, which would not be seen on the page.
 */
export interface Example {
  readonly change: string;
  readonly words: readonly string[];
  readonly text: string;
}

export interface RulePage {
  readonly heading: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  /** What `overland check` prints for the bad example. */
  readonly prints: readonly string[];
}

/** The day on which the examples are judged. */
export const DAY = '2026-03-01';

/** Reads the page of a rule. */
export function readPage(code: string): RulePage {
  const text = readFileSync(`docs/rules/${code}.md`, 'utf8');
  const [before = '', good = ''] = text.split('\n## Good\n');
  const bad = before.split('\n## Bad\n')[1] ?? '';
  const examples = [...bad.matchAll(FENCE)].map(exampleOf);
  return {
    heading: text.split('\n')[0] ?? '',
    bad: examples.filter(({ change }) => change !== 'prints'),
    good: [...good.matchAll(FENCE)].map(exampleOf),
    prints: examples
      .filter(({ change }) => change === 'prints')
      .flatMap((example) => example.text.trimEnd().split('\n')),
  };
}

const FENCE = /^(`{3,})(\S+)[ ]?(.*)\n([\s\S]*?)^\1$/gm;

function exampleOf([, , change = '', info = '', text = '']: RegExpMatchArray): Example {
  const words = info.split(' ').filter((word) => word !== '');
  const escaped = words.at(-1) === 'escaped';
  return {
    change,
    words: escaped ? words.slice(0, -1) : words,
    text: escaped
      ? text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : text,
  };
}

/** Lays examples over the tiny site and returns what `overland check` prints of it. */
export function check(examples: readonly Example[]): readonly string[] {
  const files = new Map(
    listFolder('tests/fixtures/tiny').flatMap(({ path, bytes }) =>
      bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes)] as const],
    ),
  );
  for (const example of examples) lay(example, files);
  const raw: RawFile[] = [...files].map(([path, text]) => ({
    path,
    kind: 'file',
    bytes: new TextEncoder().encode(text),
  }));
  return judge(readFiles(raw, 'content'), { wallClockDay: DAY }).map(printProblem);
}

function lay({ change, words, text }: Example, files: Map<string, string>): void {
  const [path = '', to = ''] = words;
  const before = files.get(path) ?? '';
  if (change === 'removed' || change === 'renamed') files.delete(path);
  if (change === 'renamed') files.set(to, before);
  if (change === 'text') files.set(path, text);
  if (change === 'md') files.set(path, `${before.split('\n---\n')[0]}\n---\n\n${text}`);
  if (change === 'yaml')
    files.set(path, path.endsWith('.md') ? inFrontMatter(before, text) : merge(before, text));
}

function inFrontMatter(file: string, changes: string): string {
  const [head = '', ...body] = file === '' ? ['---', '\n'] : file.split('\n---\n');
  const data = head.replace(/^---\n?/, '');
  return `---\n${merge(data === '' ? '' : `${data}\n`, changes)}---\n${body.join('\n---\n')}`;
}

/** Puts top-level keys in the place of those of the same name. */
function merge(data: string, changes: string): string {
  const blocks = new Map<string, string>();
  for (const block of [...blocksOf(data), ...blocksOf(changes)]) {
    blocks.set(/^[^:]*/.exec(block)?.[0] ?? '', block);
  }
  return [...blocks.values()].join('');
}

function blocksOf(data: string): readonly string[] {
  return data.split(/^(?=[^\s#])/m).filter((block) => block !== '');
}
