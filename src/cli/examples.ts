import type { Command } from 'commander';

/** What people type most, by the name of the command; a command that is not here shows its own examples. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  build: [
    'overland build                                  into dist/, for today',
    'overland build --day 2026-02-07 --out old-site  the site as it stood on that day',
  ],
  check: [
    'overland check           every problem, with its place and its remedy',
    'overland check --strict  refuse warnings too',
  ],
  docs: ['overland docs'],
  explain: ['overland explain OV104'],
  mint: ['overland mint stay levels'],
  release: ['overland release --key ~/.ssh/overland-mirror'],
  'server-config': ['overland server-config --site dist --out server --base /guide'],
  sign: ['overland sign --key ~/.ssh/overland-mirror'],
  weigh: ['overland weigh --out dist'],
};

/** Adds examples to the help of the commands of a program. */
export function addExamples(program: Command): void {
  for (const command of program.commands) {
    const examples = EXAMPLES[command.name()];
    if (examples === undefined) continue;
    const title = examples.length > 1 ? 'Examples' : 'Example';
    command.addHelpText(
      'after',
      ['', `${title}:`, ...examples.map((one) => `  ${one}`)].join('\n'),
    );
  }
}
