/** How wide texts are printed: a line of 72 columns survives quoting in a mail and fits a turned phone. */
export const COLUMNS = 72;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Drawn two columns wide by terminals and fixed-width fonts (Unicode Standard Annex 11, East Asian Wide). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

/** Segmenting is slow, and a site says its words often. */
const measured = new Map<string, number>();

/** How many columns a text takes: one for each letter with its marks, two for a wide one. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  const columns = measured.get(text) ?? measure(text);
  measured.set(text, columns);
  return columns;
}

function measure(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\p{Cf}\p{Cc}]+$/u.test(segment)) continue;
    columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/** How the lines of a paragraph begin. */
export interface Hang {
  readonly first?: string;
  /** What stands before every further line: by default as many spaces as `first` is wide. */
  readonly rest?: string;
  /** How many columns there are, where something else stands before every line. */
  readonly columns?: number;
}

/**
 * A paragraph in lines of at most 72 columns, broken at spaces but not at no-break ones. A word that is longer, such as an
 * address, has a line of its own and is never broken. A line break in the text stays one.
 */
export function wrap(
  text: string,
  { first = '', rest, columns = COLUMNS }: Hang = {},
): readonly string[] {
  const indent = rest ?? ' '.repeat(columnsOf(first));
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let width = 0;
    const lead = () => (lines.length === 0 ? first : indent);
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      const wide = columnsOf(word);
      if (line !== '' && columnsOf(lead()) + width + 1 + wide > columns) {
        lines.push(lead() + line);
        line = word;
        width = wide;
      } else {
        width += wide + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    if (line !== '') lines.push(lead() + line);
  }
  return lines;
}

/** A heading with a line of signs under it, as long as itself. */
export function underlined(text: string, sign: '=' | '-'): readonly string[] {
  const lines = wrap(text);
  const width = Math.min(COLUMNS, Math.max(0, ...lines.map(columnsOf)));
  return [...lines, sign.repeat(width)];
}

/** Blocks of lines with an empty line between them. */
export function spaced(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
