import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../reading/nearest.ts';

const FOLDER = join(import.meta.dirname, '../../docs/rules');

/** Prints the page of a rule, `OV104`: what is wrong, why it matters, a bad and a good example. */
export function explain(code: string, print: (line: string) => void): number {
  const codes = readdirSync(FOLDER)
    .map((name) => name.replace(/\.md$/, ''))
    .filter((name) => /^OV\d{3}$/.test(name));
  const wanted = code.toUpperCase();
  if (!codes.includes(wanted)) {
    print(`No rule "${code}". ${didYouMean(wanted, codes, 'Codes look like OV104.')}`);
    return 1;
  }
  print(readFileSync(join(FOLDER, `${wanted}.md`), 'utf8').trimEnd());
  return 0;
}
