import { randomInt } from 'node:crypto';
import { readContent } from '../reading/read-content.ts';
import { neutralCodes } from '../rules/neutral-codes.ts';
import { hasEnoughDigits, reminds } from '../rules/telling-code.ts';

/** Codes that no record has yet. */
export interface Mint {
  /** Three letters out of a name, for short addresses. */
  short(name: string): string;
  /** Six signs that say nothing of the record with this slug, for neutral addresses. */
  neutral(slug: string): string;
}

/** Letters and digits that nobody confuses when they are read aloud. */
const CLEAR = 'abcdefhkmnpqrtvwxy3478';
/** The same without vowels, so that no word comes out, and with digits enough for a code that is mostly digits. */
const SILENT = 'bcdfghjkmnpqrstvwxz23456789';

function random(signs: string, length: number): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}

/** A mint of the codes that a content folder does not have yet. */
export function mintFor(content: string): Mint {
  const read = readContent(content);
  const { alerts, borders, crossings } = read.records;
  const taken = new Set([
    ...neutralCodes({ read, records: read.records }).map(({ code }) => code),
    ...[alerts, borders, crossings]
      .flatMap((records) => [...records.values()])
      .map(({ code }) => code),
  ]);
  const minted = (make: () => string, fits: (code: string) => boolean): string => {
    const code = make();
    if (taken.has(code) || !fits(code)) return minted(make, fits);
    taken.add(code);
    return code;
  };
  return {
    short(name) {
      const wanted = name.replace(/[^a-z]/g, '').slice(0, 3);
      if (wanted.length === 3 && !taken.has(wanted)) return wanted;
      return minted(
        () => random(CLEAR, 3),
        () => true,
      );
    },
    neutral: (slug) =>
      minted(
        () => random(SILENT, 6),
        (code) => hasEnoughDigits(code) && !reminds(code, slug),
      ),
  };
}

/** Prints neutral codes that nobody has, none of which makes one think of the name it is for. */
export function printCodes(
  content: string,
  names: readonly string[],
  print: (line: string) => void,
): void {
  const mint = mintFor(content);
  for (const name of names) print(`${name}: ${mint.neutral(name)}`);
}
