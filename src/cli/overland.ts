#!/usr/bin/env node
import { Command, Option } from 'commander';
import { check, FORMATS, type Format } from './check.ts';
import { wallClockDay } from './clock.ts';

const program = new Command('overland')
  .description('Judges, builds and serves the advisories in content/.')
  .showHelpAfterError('Run `overland --help` for what there is.');

program
  .command('check')
  .description('Judge the content and print everything that is wrong with it.')
  .addOption(new Option('--content <folder>', 'the content folder').default('content'))
  .addOption(
    new Option('--format <format>', 'how to print problems').choices(FORMATS).default('text'),
  )
  .option('--strict', 'refuse warnings too', false)
  .action((options: { content: string; format: Format; strict: boolean }) => {
    process.exitCode = check({
      ...options,
      wallClockDay: wallClockDay(),
      print: (line) => process.stdout.write(`${line}\n`),
    });
  });

await program.parseAsync();
