import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/sites.ts';

/** A fenced block of a page: the words behind its fence, and its lines without their indentation. */
export interface Block {
  readonly info: string;
  readonly text: string;
}

/** Every page that tells people what to type; each page of a rule is tested with its rule. */
export function pagesWithCommands(): readonly string[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  const others = ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'src/README.md'];
  return [...others, ...below('docs'), 'docs/rules/README.md'];
}

export function pageText(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** The fenced blocks of a page in their order, those inside lists too. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCED)].map(({ groups }) => ({
    info: groups?.['info'] ?? '',
    text: (groups?.['text'] ?? '').replaceAll(`\n${groups?.['indent'] ?? ''}`, '\n').slice(1),
  }));
}

const FENCED = /^(?<indent> *)```(?<info>[^\n`]*)(?<text>(?:\n(?! *```).*)*)\n *```$/gm;

/** The commands of a text as a shell takes them: without comments, variables and what follows a pipe. */
export function commandsOf(shell: string): readonly (readonly string[])[] {
  return shell
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n|&&/)
    .map((line) => wordsOf(line).filter((word, at, all) => !isVariable(word, at, all)))
    .filter((words) => words.length > 0);
}

/** The words of inline code that begin with one of our commands. */
export function inlineCommandsOf(markdown: string): readonly (readonly string[])[] {
  const prose = markdown.replaceAll(FENCED, '');
  return [...prose.matchAll(/`((?:npm|npx|overland) [^`]+)`/g)].map(([, code = '']) =>
    wordsOf(code),
  );
}

function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);
  const end = words.findIndex((word) => word === '#' || word === '|' || word === '>');
  return (end < 0 ? words : words.slice(0, end)).filter((word) => word !== undefined);
}

function isVariable(_: string, at: number, words: readonly string[]): boolean {
  return words.slice(0, at + 1).every((word) => /^[A-Z_]+=\S*$/.test(word));
}
