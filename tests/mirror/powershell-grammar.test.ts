import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/sites.ts';
import { partsOf, powershellReader } from './powershell-grammar.ts';

const script = readFileSync(join(root, 'public/mirror/verify.ps1'), 'utf8');
const read = await powershellReader();

/** Each: what is broken, a text of the script, and what stands there instead. */
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['a block that does not end', '      exit 0\n    }', '      exit 0\n    '],
  ['a parenthesis that does not end', '.Contains("`r")', '.Contains("`r"'],
  ['an index that does not end', '$given[$i]', '$given[$i'],
  ['a plain text that does not end', "'overland-mirror'\n", "'overland-mirror\n"],
  ['a text that does not end', 'is missing."', 'is missing.'],
  ['an expression in a text that does not end', '"$($file.Key) is', '"$($file.Key is'],
  ['a long text whose end is indented', "\n'@\n", "\n  '@\n"],
  ['`else if` in two words', '} elseif ($number -eq 2)', '} else if ($number -eq 2)'],
  ['a condition without parentheses', 'if ($why) {', 'if $why {'],
  ['a loop of another language', '($line in $keysText', '($line of $keysText'],
  ['a function without a name', 'function Stop-Faulty {', 'function {'],
  ['a missing argument', '$faults.Count, 20)', '$faults.Count, )'],
  ['a comparison with nothing', "$last -ceq '' -or", '$last -ceq -or'],
  ['a table without a value', '@{ Code = $process.ExitCode;', '@{ Code = ;'],
  ['a choice that only PowerShell 7 knows', "$facts['version']", '$facts ? 1 : 2'],
  ['a default that only PowerShell 7 knows', "$facts['version']", '$facts ?? 2'],
];

describe('verify.ps1 by a grammar of PowerShell, which does not run it', () => {
  test('is a script', () => {
    expect(read(script).hasError).toBe(false);
  });

  test.each(BROKEN)('would not be one with %s', (_, from, to) => {
    const broken = script.replace(from, () => to);
    expect(broken).not.toBe(script);
    expect(read(broken).hasError).toBe(true);
  });

  test('chains no commands as only PowerShell 7 can', () => {
    const chains = (text: string) => partsOf(read(text), ['&&', '||']);
    expect(chains('Get-Item 1 && Get-Item 2 || Get-Item 3')).toEqual(['&&', '||']);
    expect(chains(script)).toEqual([]);
  });

  test('has no `==`, and no colon behind a variable, which the grammar lets pass', () => {
    expect(script.match(/ == |\$\w+:/g)).toBeNull();
  });

  // Windows PowerShell that was started from PowerShell 7 finds the modules of the other first, and loses commands.
  test('calls what it defines and the core of PowerShell, and no command of a module', () => {
    const own = partsOf(read(script), ['function_name']);
    const called = partsOf(read(script), ['command_name']);
    const core = ['Set-StrictMode', 'Get-Command'];
    // Get-Item is asked only where no Windows is; Write-Host only where .NET is forbidden.
    const rare = ['Get-Item', 'Write-Host'];
    expect(own.length).toBeGreaterThan(10);
    expect(new Set(called).difference(new Set([...own, ...core, ...rare]))).toEqual(new Set());
    expect(called.filter((one) => rare.includes(one)).toSorted()).toEqual(rare);
  });
});
