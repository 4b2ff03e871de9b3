/** How wide letters of Noto Sans Bold are, in parts of the font's size; a little wider than they are. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!\u00a0ilIjİ]/, 0.32],
  [/[frt()/-]/, 0.46],
  [/[mwMW@]/, 0.96],
  [/[\p{Lu}]/u, 0.74],
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

/** A bold text as large as it fits: on one line down to a size, then on several lines at the largest size that does. */
export function fit(
  text: string,
  room: { readonly width: number; readonly sizes: readonly number[]; readonly lines: number },
): { readonly size: number; readonly lines: readonly string[] } {
  const tried = room.sizes.map((size, at) => ({
    size,
    lines: wrap(text, room.width, size, true),
    allowed: Math.min(room.lines, at + 1),
  }));
  const [found] = tried.filter(({ lines, allowed }) => lines.length <= allowed);
  const { size, lines } = found ?? tried[tried.length - 1] ?? { size: 32, lines: [text] };
  return { size, lines };
}
