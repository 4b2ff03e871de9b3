/** How wide letters of Noto Sans Bold are, in parts of the font's size; a little wider than they are. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\u200c/, 0],
  [/[ .,:;'|!\u00a0ilIjİ]/, 0.32],
  [/[frt()/-]/, 0.46],
  [/[mwMW@]/, 0.96],
  [/\p{Lu}/u, 0.74],
  [/\p{Script=Arabic}/u, 0.55],
];
const OTHER = 0.61;
const REGULAR = 0.95;

/** A day stands on one line. */
function keepDays(text: string): string {
  return text.replaceAll(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3');
}

/** About how many pixels a line takes; never less than it does. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const parts = [...text].map(
    (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER,
  );
  return parts.reduce((sum, part) => sum + part, 0) * size * (bold ? 1 : REGULAR);
}

/** A text in lines of at most so many pixels, broken between words. */
export function wrap(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of keepDays(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A size and how many lines a text may take in it. */
export type Step = readonly [size: number, lines: number];

/** A bold text in the first of some sizes in which it fits; in the last one if it fits in none. */
export function fit(
  text: string,
  width: number,
  steps: readonly [Step, ...Step[]],
): { readonly size: number; readonly lines: readonly string[] } {
  let [size] = steps[0];
  for (const [next, allowed] of steps) {
    size = next;
    if (wrap(text, width, size, true).length <= allowed) break;
  }
  return { size, lines: wrap(text, width, size, true) };
}
