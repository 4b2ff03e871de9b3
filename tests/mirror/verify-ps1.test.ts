import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/sites.ts';
import { expectFaults, GOOD, UNCHECKED } from './answers.ts';
import { useCopies, verifyBy } from './copies.ts';
import { type Copy, FAULTS, NOT_ON_WINDOWS } from './faults.ts';
import { canSign, has, makeSite, put } from './throw-away.ts';

const SCRIPT = join(root, 'public/mirror/verify.ps1');
const text = readFileSync(SCRIPT, 'utf8');

/** PowerShell 7 is `pwsh` on every system; Windows brings 5.1 as `powershell`. */
const powershells = ['pwsh', 'powershell'].filter(has);
const onWindows = process.platform === 'win32';
const possible = FAULTS.filter(([name]) => !(onWindows && NOT_ON_WINDOWS.includes(name)));

/** The texts of the script, each as a pattern in which a variable stands for anything. */
const said = [...text.matchAll(/'([^'\n]*)'|"((?:`.|\$\((?:[^()]|\([^()]*\))*\)|[^"`\n])*)"/g)].map(
  ([, plain, filled = '']) =>
    plain ??
    filled.replaceAll('`"', '"').replaceAll(/\$\((?:[^()]|\([^()]*\))*\)|\$[a-z]+/gi, '\0'),
);

function saysIt(sentence: string): boolean {
  return said.some((one) => {
    const parts = one.split('\0').map((part) => RegExp.escape(part));
    // A text that is little but variables fits everything.
    return parts.join('').length > 8 && new RegExp(`^${parts.join('.+')}$`).test(sentence);
  });
}

describe('the text of verify.ps1, which tells no more than that it could be right', () => {
  const sentences = [
    ...FAULTS.flatMap(([, , ones]) => ones),
    ...UNCHECKED.map(([, sentence]) => sentence),
  ].map((sentence) => sentence.replace('mirror/manifest.json is signed, but ', ''));

  test.each([...new Set([...GOOD, ...sentences])])('has the sentence of verify.sh: %s', (one) => {
    expect(saysIt(one)).toBe(true);
  });

  test('takes the same words of ssh-keygen for those of an old one as verify.sh does', () => {
    const shell = readFileSync(join(root, 'public/mirror/verify.sh'), 'utf8');
    const [, pattern = ''] = /^ *old='(.*)'$/m.exec(shell) ?? [];
    expect(pattern).toContain('unknown option');
    expect(text).toContain(`$old = '${pattern}'`);
  });

  test('is ASCII: Windows PowerShell reads a script in the letters of the country', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    expect(text).toMatch(/^[\x00-\x7f]+$/);
  });

  test('compares letter by letter: the operators without a `c` take A for a', () => {
    const compared =
      text.match(/(?<!\$null) -(?:eq|ne|match|notmatch|contains|replace|like) \S+/g) ?? [];
    expect(compared.filter((one) => !/ (?:\d|\$null|\$size)/.test(one))).toEqual([]);
  });
});

test.runIf(onWindows && process.env['CI'])('both PowerShells are on the Windows of CI', () => {
  expect(canSign).toBe(true);
  expect(powershells).toEqual(['pwsh', 'powershell']);
});

describe
  .skipIf(!canSign || powershells.length === 0)
  .each(powershells.length > 0 ? powershells : ['no PowerShell'])(
  'verify.ps1 by %s (skipped where there is none)',
  (powershell) => {
    const { fresh } = useCopies();

    function verify(copy: Copy) {
      const start = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File'];
      return verifyBy([powershell, ...start, SCRIPT], copy);
    }

    test('says what a good copy is, and how to refuse an older one next time', () => {
      expect(verify(fresh())).toEqual({ status: 0, err: '', out: GOOD });
    });

    test.each(possible)('finds %s', (_, happen, sentences) => {
      const copy = fresh();
      happen(copy);
      expectFaults(verify(copy), sentences);
    });

    test.each(UNCHECKED)('says that nothing was checked, given %s', (_, sentence, give) => {
      const copy = fresh();
      give(copy);
      expect(verify(copy)).toEqual({
        status: 2,
        out: [''],
        err: `Nothing was checked: ${sentence}\n`,
      });
    });

    test('finds added files that are named as parts of a table are', () => {
      const copy = fresh();
      for (const name of ['Keys', 'Count', '1']) put(copy.folder, name, 'x');
      expectFaults(
        verify(copy),
        ['Keys', 'Count', '1'].map((name) => `${name} is added: the site has no such file.`),
      );
    });

    test('takes keys that an editor of Windows has saved', () => {
      const copy = fresh();
      copy.keys = `\uFEFF${copy.keys.replaceAll('\n', '\r\n')}`;
      expect(verify(copy).status).toBe(0);
    });

    test('remembers the newest version it has seen good, where it is asked to', async () => {
      const copy = fresh();
      copy.options.push('--seen', 'seen');
      expect(verify(copy).status).toBe(0);
      expect(readFileSync(join(copy.work, 'seen'), 'utf8')).toBe('1772323200\n');
      await makeSite(copy.folder, copy.key, { version: 1772323199 });
      expect(verify(copy).status).toBe(1);
    });
  },
);
