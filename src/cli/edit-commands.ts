import { type Command, Option } from 'commander';
import { STATUSES } from '../vocabularies/statuses.ts';
import { keysOf } from '../vocabularies/term.ts';
import { TRAFFIC } from '../vocabularies/traffic.ts';
import { wallClockDay } from './clock.ts';
import { type Correction, correctReport, PARTS } from './correct.ts';
import { mintFor } from './mint.ts';
import type { Question } from './new/new-kind.ts';
import { makeNew, NEW_KINDS } from './new-record.ts';
import { addReport, type ReportFlags } from './report.ts';
import { review } from './review.ts';
import type { EditOptions } from './write-edit.ts';

interface Shared {
  readonly content: string;
  readonly yes: boolean;
  readonly json: boolean;
}

const NOT_STATED = 'not-stated';

/** Adds the commands that write content. Each shows what readers will see before it writes. */
export function addEditCommands(program: Command, print: (line: string) => void): void {
  const optionsOf = ({ content, yes, json }: Shared): EditOptions => ({
    content,
    yes,
    json,
    print,
    wallClockDay: wallClockDay(),
    confirm: process.stdin.isTTY && process.stdout.isTTY && !json ? askYes : undefined,
  });

  claimed(program.command('report'))
    .description('Add a report of a crossing or a border to its file.')
    .argument('<slug>', 'the crossing or border, as its file is called: esendere-serow')
    .argument('<status>', `what the document says: ${keysOf(STATUSES).join(', ')}`)
    .requiredOption('--source <id>', 'the document, an id of sources.yaml')
    .addOption(
      new Option('--as-of <day>', 'the day of which the document speaks').conflicts('undated'),
    )
    .option('--undated', 'the document prints no day; the day of its publication counts')
    .option('--direction <way>', 'from-IR, both or not-stated', NOT_STATED)
    .option('--side <code>', 'whose gate: the code of a side, both or not-stated', NOT_STATED)
    .option('--who <people>', 'only:US,CA or except:TR or not-stated', NOT_STATED)
    .addOption(trafficOption().default(NOT_STATED))
    .hook('preAction', (command) => {
      const { asOf, undated } = command.opts<{ asOf?: string; undated?: boolean }>();
      if (asOf === undefined && undated !== true) {
        command.error('error: give --as-of <day>, or --undated where the document prints no day');
      }
    })
    .addHelpText(
      'after',
      `
Examples:
  overland report esendere-serow closed --as-of 2026-11-20 --source us-alert-2026-11-20 --who only:US --direction from-IR
  overland report astara case-by-case --undated --source ca-iran-2026-07-24 --through "Embassy of Canada, Ankara"

It refuses what the rules refuse, shows which pages change and how, and asks before it writes.`,
    )
    .action(async (slug: string, status: string, flags: ReportFlags & Shared) => {
      process.exitCode = await addReport(slug, status, flags, optionsOf(flags));
    });

  claimed(program.command('correct'))
    .description('Mend a report of ours that was wrong; readers are told that it is a correction.')
    .argument('<slug>', 'the crossing or border')
    .argument('<report>', 'the id of the report that was wrong: 2026-02-05-us')
    .option('--status <status>', 'what the document says in truth')
    .option('--source <id>', 'the document, where it was another')
    .option('--as-of <day>', 'the day of which the document speaks')
    .option('--direction <way>', 'from-IR, both or not-stated')
    .option('--side <code>', 'whose gate')
    .option('--who <people>', 'only:US,CA or except:TR or not-stated')
    .addOption(trafficOption())
    .addOption(
      new Option('--without <parts...>', 'what the document does not say at all').choices(PARTS),
    )
    .addHelpText(
      'after',
      `
Example:
  overland correct esendere-serow 2026-02-05-us --who only:US,CA --note "We had left out Canadians."

What no flag names stays as it was, but another --status needs its own --quote or --words. --without conditions takes
away what the document does not say. The old report stays in the log, marked as corrected.`,
    )
    .action(async (slug: string, id: string, flags: Correction & Shared) => {
      process.exitCode = await correctReport(slug, id, flags, optionsOf(flags));
    });

  written(program.command('review'))
    .description(
      'Record that somebody looked and found nothing newer. No fact changes, no limit moves.',
    )
    .argument('<slug>', 'a country, a border or a crossing')
    .requiredOption('--by <name>', 'who looked')
    .requiredOption('--where <text>', 'where: which pages were opened')
    .option('--found <text>', 'what was found', 'nothing newer')
    .option('--on <day>', 'the day, where it was not today')
    .addHelpText(
      'after',
      `
Example:
  overland review esendere-serow --by "Duty officer" --where "travel.state.gov and gov.uk, opened" --yes`,
    )
    .action(
      async (
        slug: string,
        flags: Shared & { by: string; where: string; found: string; on?: string },
      ) => {
        const options = optionsOf(flags);
        const { by, where, found, on = options.wallClockDay } = flags;
        process.exitCode = await review(slug, { on, by, where, found }, options);
      },
    );

  const making = program
    .command('new')
    .description('Write a commented file for a new record, or add a document.')
    .addHelpText(
      'after',
      `
Examples:
  overland new source
  overland new source --id us-alert-2026-11-20 --issuer us --title "Security alert" --published 2026-11-20 --seen 2026-11-20

In a terminal it asks for what no flag says.`,
    );
  for (const [name, kind] of Object.entries(NEW_KINDS)) {
    const command = written(making.command(name)).description(`Make a new ${name}.`);
    for (const { flag, ask, many } of kind.questions) {
      const option = new Option(`--${flag} <value>`, many ? `${ask}; may be given again` : ask);
      command.addOption(many ? option.argParser(anotherLine) : option);
    }
    command.action(async (flags: Shared & Record<string, string | undefined>) => {
      const options = optionsOf(flags);
      const given = (flag: string) =>
        flags[flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
      const answers: Record<string, string> = {};
      for (const question of kind.questions) {
        const { flag, otherwise } = question;
        const answer = given(flag) ?? (options.confirm ? await askFor(question) : otherwise);
        if (answer !== undefined) answers[flag] = answer;
      }
      process.exitCode = await makeNew(kind, answers, mintFor(options.content), options);
    });
  }
}

function trafficOption(): Option {
  return new Option('--traffic <kind>', 'what passes').choices([...keysOf(TRAFFIC), NOT_STATED]);
}

/** The options of every command that writes. */
function written(command: Command): Command {
  return command
    .option('--content <folder>', 'the content folder', 'content')
    .option('--yes', 'write without asking', false)
    .option('--json', 'print one JSON value instead of lines', false);
}

/** Those of commands that say what a document says. */
function claimed(command: Command): Command {
  return written(command)
    .option(
      '--condition <sentence>',
      'what the issuer asks of everyone; may be given again',
      more,
      [],
    )
    .option('--authority <name>', 'who decides')
    .option('--through <name>', 'through whom one asks')
    .option('--documents <text>', 'what must be shown; may be given again', more, [])
    .option('--lead-time <text>', 'how long it takes')
    .option('--quote <text>', 'letter for letter from the document')
    .option('--words <text>', 'its wording, perhaps shortened')
    .option('--note <text>', 'what a reader must know besides')
    .option('--until <day>', 'the last day, where the issuer printed one')
    .option('--corrects <id>', 'the report that this one mends')
    .option('--withdraws <id>', 'the report that its issuer took back');
}

function more(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function anotherLine(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`;
}

async function askYes(question: string): Promise<boolean> {
  const { confirm } = await import('@inquirer/prompts');
  return confirm({ message: question, default: false });
}

/** Asks once, or until nothing more is said. */
async function askFor({ ask, otherwise, many }: Question): Promise<string> {
  if (!many) return askText(ask, otherwise);
  const lines: string[] = [];
  for (;;) {
    const line = await askText(
      lines.length === 0 ? `${ask}, or nothing` : 'Another, or nothing',
      '',
    );
    if (line === '') return lines.join('\n');
    lines.push(line);
  }
}

async function askText(question: string, otherwise: string | undefined): Promise<string> {
  const { input } = await import('@inquirer/prompts');
  return input({
    message: question,
    required: otherwise === undefined,
    ...(otherwise === undefined ? {} : { default: otherwise }),
  });
}
