import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { root } from '../support/sites.ts';
import {
  blocksOf,
  commandsOf,
  inlineCommandsOf,
  pagesWithCommands,
  pageText,
} from './shown-commands.ts';

const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts;

/** The commands that do something, by what is typed: `new alert`. */
function leavesOf(
  command: Command,
  path: readonly string[] = [],
): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((one) => {
    const names = [...path, one.name()];
    return one.commands.length > 0 ? leavesOf(one, names) : [[names.join(' '), one] as const];
  });
}
const leaves = new Map(leavesOf(program));

/** What the commands were asked for, instead of doing it. */
let parsed: string[] = [];

beforeAll(() => {
  const quiet = { writeOut: () => {}, writeErr: () => {} };
  program.exitOverride().configureOutput(quiet);
  for (const [name, command] of leaves) {
    command.parent?.exitOverride().configureOutput(quiet);
    command
      .exitOverride()
      .configureOutput(quiet)
      .action(() => void parsed.push(name));
  }
});

/** The arguments that a command line gives to `overland`; undefined where it is another program's. */
function argumentsOf([first = '', ...rest]: readonly string[]): readonly string[] | undefined {
  if (first === 'overland') return rest;
  if (first === 'npx' && rest[0] === 'overland') return rest.slice(1);
  if (first !== 'npm') return undefined;
  const [name = '', ...flags] = rest[0] === 'run' ? rest.slice(1) : rest;
  const [, command] = /^node src\/cli\/overland\.js (.+)$/.exec(scripts[name] ?? '') ?? [];
  return command === undefined ? undefined : [command, ...flags.filter((flag) => flag !== '--')];
}

/** What is wrong with a command that a page names in a sentence, where arguments may be left out. */
function faultOfNamed(words: readonly string[]): string | undefined {
  let command: Command = program;
  for (const word of argumentsOf(words) ?? []) {
    if (word.startsWith('<')) break;
    const flag = /^--[\w-]+/.exec(word)?.[0];
    if (flag !== undefined) {
      const known = [...command.options.map(({ long }) => long), '--help'];
      if (!known.includes(flag)) return `${command.name()} has no ${flag}`;
    } else if (command.commands.length > 0) {
      const next = command.commands.find((one) => one.name() === word);
      if (next === undefined) return `there is no command ${word}`;
      command = next;
    }
  }
  return faultOfScript(words);
}

/** What is wrong with a script or program that a command line names. */
function faultOfScript([first, ...rest]: readonly string[]): string | undefined {
  if (first === 'npx') {
    const there =
      rest[0] === 'overland' || existsSync(join(root, 'node_modules/.bin', rest[0] ?? ''));
    return there ? undefined : `${rest[0]} is not installed`;
  }
  if (first?.startsWith('deploy/'))
    return existsSync(join(root, first)) ? undefined : `no ${first}`;
  if (first !== 'npm' || rest[0] === 'ci' || rest[0] === 'install') return undefined;
  const name = (rest[0] === 'run' ? rest[1] : rest[0]) ?? '';
  const script = scripts[name];
  if (script === undefined) return `there is no script ${name}`;
  const file = /^node (.+\.ts)$/.exec(script)?.[1];
  if (file === undefined) return undefined;
  const code = readFileSync(join(root, file), 'utf8');
  const flags = rest.filter((word) => /^--\w/.test(word)).map((word) => word.slice(2));
  const unknown = flags.find((flag) => !new RegExp(`\\b${flag}'?: \\{`).test(code));
  return unknown === undefined ? undefined : `${name} has no --${unknown}`;
}

/** Parses a whole command as commander does; it throws where commander would refuse it. */
async function parse(words: readonly string[]): Promise<string | undefined> {
  const given = argumentsOf(words);
  if (given === undefined) return undefined;
  parsed = [];
  await program.parseAsync([...given], { from: 'user' });
  return parsed[0];
}

describe.each(pagesWithCommands())('%s', (page) => {
  const text = pageText(page);

  test('names commands, scripts and flags that there are', () => {
    const faults = inlineCommandsOf(text).flatMap((words) => faultOfNamed(words) ?? []);
    expect(faults).toEqual([]);
  });

  test('shows commands that can be typed as they stand', async () => {
    const shown = blocksOf(text)
      .filter(({ info }) => info === 'sh')
      .flatMap((block) => commandsOf(block.text));
    for (const words of shown) {
      expect(faultOfScript(words), words.join(' ')).toBeUndefined();
      await expect(parse(words), words.join(' ')).resolves.not.toThrow();
    }
  });

  test('links to files that there are', () => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)];
    const lost = links
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(root, dirname(page), path)));
    expect(lost).toEqual([]);
  });
});

describe('a page would be refused for', () => {
  test.each([
    ['a command that there is not', 'npx overland chek'],
    ['a flag that there is not', 'npx overland check --strickt'],
    ['a flag of a script that it has not', 'npm start -- --prot 80'],
    ['a script that there is not', 'npm run chek'],
    ['a flag of a command behind a script', 'npm run build -- --dya 2026-02-07'],
    ['a program that is not installed', 'npx vitestt run'],
  ])('%s', (_, code) => {
    const [words = []] = inlineCommandsOf(`\`${code}\``);
    expect(faultOfNamed(words)).toBeDefined();
  });

  test.each([
    ['an argument that is missing', 'npx overland report libertadores'],
    ['a choice that there is not', 'npx overland check --format xml'],
    ['a mandatory flag that is missing', 'npm run release'],
  ])('%s', async (_, code) => {
    const [words = []] = commandsOf(code);
    await expect(parse(words)).rejects.toThrow();
  });
});

describe('docs/commands.md', () => {
  const rows = [
    ...pageText('docs/commands.md').matchAll(/^\| `(.+?)` \| (.+?) \| `(.+?)` \|$/gm),
  ].map(([, name = '', sentence = '', example = '']) => ({ name, sentence, example }));

  test('has a row for every command, with its own sentence', () => {
    const commands = [...leaves].map(([name, command]) => `${name}: ${command.description()}`);
    const shown = rows
      .filter(({ example }) => example.startsWith('npx overland'))
      .map(({ name, sentence }) => `${name}: ${sentence}`);
    expect(shown.sort()).toEqual(commands.sort());
  });

  test('has a row for every script', () => {
    const shown = rows.filter(({ example }) => example.startsWith('npm')).map(({ name }) => name);
    expect(shown.sort()).toEqual(Object.keys(scripts).sort());
  });

  test.each(rows)('the example of $name is an example of it', async ({ name, example }) => {
    const [words = []] = commandsOf(example);
    expect(faultOfScript(words)).toBeUndefined();
    const asked = await parse(words);
    if (words[0] === 'npx') expect(asked).toBe(name);
    else expect(words[1] === 'run' ? words[2] : words[1]).toBe(name);
  });
});

test('every task has a page that docs/README.md leads to', () => {
  const list = pageText('docs/README.md');
  const pages = pagesWithCommands().filter((page) => /^docs\/[^/]+\.md$/.test(page));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    if (page !== 'docs/README.md') expect(list).toContain(`](${page.slice('docs/'.length)})`);
  }
});

test.each(program.commands.map((command) => [command.name(), command] as const))(
  'the help of %s shows an example',
  (_, command) => {
    const said: string[] = [];
    command.configureOutput({ writeOut: (text) => void said.push(text) });
    command.outputHelp();
    expect(said.join('')).toMatch(/\nExamples?[:,]/);
  },
);
