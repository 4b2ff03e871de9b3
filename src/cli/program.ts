import { Command, Option } from 'commander';
import type { CodeState } from '../integrations/code-digest.ts';
import { addEditCommands } from './edit-commands.ts';
import { addExamples } from './examples.ts';
import { pathSentence } from './path-error.ts';
import { addPublishCommands } from './publish-commands.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
let started: CodeState | undefined;

/** Every command. They load what they need when they run. */
export const program = new Command('overland')
  .description('Writes, judges, builds and signs the advisories in content/.')
  .showHelpAfterError('Run `overland --help` for what there is.');

program
  .command('check')
  .description('Judge the content and print everything that is wrong with it.')
  .addOption(new Option('--content <folder>', 'the content folder').default('content'))
  .addOption(
    new Option('--format <format>', 'how to print problems')
      .choices(['text', 'json', 'github'])
      .default('text'),
  )
  .option('--strict', 'refuse warnings too', false)
  .action(
    async (options: { content: string; format: 'text' | 'json' | 'github'; strict: boolean }) => {
      const { check } = await import('./check.ts');
      const { wallClockDay } = await import('./clock.ts');
      process.exitCode = check({ ...options, wallClockDay: wallClockDay(), print });
    },
  );

addPublishCommands(program, print, () => started);

program
  .command('import')
  .description('Turn official open data into content files, for a person to review.')
  .argument('<issuer>', 'an issuer of issuers.yaml that has openData')
  .argument('<files...>', 'the documents, as they were fetched')
  .addOption(new Option('--content <folder>', 'the content folder').default('content'))
  .addOption(new Option('--out <folder>', 'a new folder for the files').default('imported'))
  .option('--previous <files...>', 'the documents of the last time, to compare with', [])
  .option('--first', 'there was no last time', false)
  .option('--seen <day>', 'the UTC day on which they were fetched, when it is not today')
  .addHelpText('after', '\nExample: overland import <issuer> feed.xml --previous last-week.xml')
  .action(
    async (
      issuer: string,
      files: string[],
      options: { content: string; out: string; previous: string[]; first: boolean; seen?: string },
    ) => {
      const { importOpenData } = await import('./import.ts');
      const { wallClockDay } = await import('./clock.ts');
      const seen = options.seen ?? wallClockDay();
      process.exitCode = importOpenData({ ...options, issuer, files, seen, print });
    },
  );

program
  .command('diff')
  .description(
    'Say in words what readers will see change: since a Git revision, or between two built sites.',
  )
  .argument('<before>', 'a revision of the content; or the older site, or its api/ folder')
  .argument('[after]', 'the newer site, or its api/ folder')
  .addOption(new Option('--content <folder>', 'the content that is newer').default('content'))
  .option('--json', 'print the changes as data', false)
  .addHelpText(
    'after',
    `
Examples:
  overland diff HEAD                 what I changed and did not commit yet
  overland diff main                 what this branch changes
  overland diff old-site/ dist/      what turned from one built site to the next`,
  )
  .action(
    async (
      before: string,
      after: string | undefined,
      { content, ...options }: { content: string; json: boolean },
    ) => {
      const { diff } = await import('./diff.ts');
      if (after !== undefined) {
        const { readPublished } = await import('./published-folder.ts');
        const states = () => ({ before: readPublished(before), after: readPublished(after) });
        process.exitCode = diff({ states, ...options, print });
        return;
      }
      const { statesSince } = await import('./derived-state.ts');
      const { buildDays } = await import('./clock.ts');
      const states = () => statesSince(content, before, buildDays());
      process.exitCode = diff({ states, ...options, print });
    },
  );

program
  .command('docs')
  .description('Write the tables of fields and the schemas for editors anew.')
  .action(async () => {
    const { writeDocs } = await import('./docs.ts');
    await writeDocs('docs/records.md');
  });

program
  .command('due')
  .description(
    'Print what must be looked at and by when, oldest first; exit code 1 where something is late.',
  )
  .addOption(new Option('--content <folder>', 'the content folder').default('content'))
  .option('--by <day>', 'only what is due by this day')
  .option('--json', 'print one JSON value instead of lines', false)
  .addOption(
    new Option('--ics', 'print an iCalendar instead of lines').default(false).conflicts('json'),
  )
  .addHelpText('after', '\nExample, for a calendar program: overland due --ics > due.ics')
  .action(async (options: { content: string; by?: string; json: boolean; ics: boolean }) => {
    const { due } = await import('./due.ts');
    const { wallClockDay } = await import('./clock.ts');
    process.exitCode = due({
      content: options.content,
      format: options.ics ? 'ics' : options.json ? 'json' : 'lines',
      until: options.by,
      wallClockDay: wallClockDay(),
      print,
    });
  });

program
  .command('explain')
  .description('Print the page of a rule: what is wrong, why, and a bad and a good example.')
  .argument('<code>', 'the code at the end of a problem: OV104')
  .action(async (code: string) => {
    const { explain } = await import('./explain.ts');
    process.exitCode = explain(code, print);
  });

program
  .command('mint')
  .description('Print neutral codes that nobody has yet, drawn at random.')
  .argument('<names...>', 'what each is for: a file name, an issuer, or a page of `neutralCodes`')
  .addOption(new Option('--content <folder>', 'the content folder').default('content'))
  .action(async (names: readonly string[], { content }: { content: string }) => {
    const { printCodes } = await import('./mint.ts');
    printCodes(content, names, print);
  });

addEditCommands(program, print);
addExamples(program);

/**
 * Does what the command line asks for, and sets the exit code.
 *
 * @param code the code that this process runs, as it stood on the disk when it was started.
 */
export async function run(code: CodeState): Promise<void> {
  started = code;
  // Whoever reads the report may stop reading it: `overland check | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await program.parseAsync();
  } catch (error) {
    const sentence = pathSentence(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
