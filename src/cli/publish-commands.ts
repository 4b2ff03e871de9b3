import { type Command, Option } from 'commander';
import type { CodeState } from '../integrations/code-digest.ts';

const CLEAN = 'make every file anew, keeping none of the last build';
const CONFIRM =
  'publish although many pages go, all statuses become equal, or a page is far too heavy';
const keyOption = () =>
  new Option('--key <file>', 'the OpenSSH key, or its public half where an agent holds it')
    .env('OVERLAND_SIGNING_KEY')
    .makeOptionMandatory();
const minisignOption = () =>
  new Option('--minisign-key <file>', 'a secret key of minisign, to sign with it besides').env(
    'OVERLAND_MINISIGN_KEY',
  );

/** What every command that publishes is told. */
interface Publishing {
  content: string;
  out: string;
  confirm: boolean;
  clean: boolean;
}

/**
 * Adds the commands that build, weigh, sign and serve a site. They load what they need when they run.
 *
 * @param code the code that this process runs, where its start has looked.
 */
export function addPublishCommands(
  program: Command,
  print: (line: string) => void,
  code: () => CodeState | undefined,
): void {
  program
    .command('build')
    .description('Judge the content and build the site.')
    .addOption(new Option('--content <folder>', 'the content folder').default('content'))
    .addOption(new Option('--out <folder>', 'where the finished site is put').default('dist'))
    .option('--day <day>', 'the UTC day to build for, when it is not today')
    .option('--confirm', CONFIRM, false)
    .option('--clean', CLEAN, false)
    .action(async (options: Publishing & { day?: string }) => {
      const { build } = await import('./build.ts');
      process.exitCode = await build({ ...options, code: code() });
    });

  program
    .command('weigh')
    .description('Print the heaviest page of each kind of a built site, and its budget.')
    .addOption(new Option('--out <folder>', 'the folder of the built site').default('dist'))
    .action(async (options: { out: string }) => {
      const { weigh } = await import('./weigh.ts');
      process.exitCode = await weigh({ ...options, print });
    });

  program
    .command('release')
    .description('Build the site, sign its list of files and report what changed.')
    .addOption(new Option('--content <folder>', 'the content folder').default('content'))
    .addOption(new Option('--out <folder>', 'where the finished site is put').default('dist'))
    .addOption(keyOption())
    .addOption(minisignOption())
    .option('--previous <file>', 'the list of files released last, where the old site is not here')
    .addOption(
      new Option('--report <file>', 'where to write what changed').default('release-report.txt'),
    )
    .option('--confirm', CONFIRM, false)
    .option('--clean', CLEAN, false)
    .action(
      async (
        options: Publishing & {
          key: string;
          minisignKey?: string;
          previous?: string;
          report: string;
        },
      ) => {
        const { release } = await import('./release.ts');
        const { buildDays, wallClockSeconds } = await import('./clock.ts');
        const now = { seconds: wallClockSeconds(), days: buildDays() };
        process.exitCode = await release({ ...options, code: code(), now, print });
      },
    );

  program
    .command('sign')
    .description("Sign a built site's list of files, so that copies of it can be checked.")
    .addOption(new Option('--out <folder>', 'the folder of the built site').default('dist'))
    .addOption(keyOption())
    .addOption(minisignOption())
    .action(async (options: { out: string; key: string; minisignKey?: string }) => {
      const { sign } = await import('./sign.ts');
      process.exitCode = sign({ ...options, print });
    });

  program
    .command('server-config')
    .description('Write the headers of a finished site for nginx and Caddy.')
    .addOption(new Option('--site <folder>', 'the finished site').default('dist'))
    .addOption(new Option('--out <folder>', 'where the files are put').default('server'))
    .addOption(new Option('--base <path>', 'the path below which it is published').default(''))
    .action(async (options: { site: string; out: string; base: string }) => {
      const { writeServerConfig } = await import('./server-config.ts');
      await writeServerConfig({ ...options, base: options.base.replace(/\/$/, '') });
    });
}
