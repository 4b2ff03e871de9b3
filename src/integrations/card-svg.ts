import { MARK_SHAPES } from '../components/mark-shapes.ts';
import { CARD_SIZE, type CardView } from '../views/card.ts';
import { fit, textWidth, wrap } from './card-text.ts';

const INK = '#14181d';
const MUTED = '#474d56';
const MARGIN = 64;
const INNER = 38;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
/** Nothing is written below this line. */
const BOTTOM = 606;
const HEADING = [
  [72, 1],
  [60, 1],
  [52, 1],
  [46, 2],
] as const;
/** The word, beside its mark and without one. */
const MARKED = [
  [72, 1],
  [52, 1],
  [48, 2],
  [42, 3],
] as const;
const UNMARKED = [
  [60, 1],
  [48, 2],
  [38, 3],
  [32, 5],
] as const;
/** Sizes of the smaller lines: a card with much to say is written smaller before it says less. */
const SMALL = [28, 24] as const;
const STEP = 1.3;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly end?: boolean;
  readonly rtl?: boolean;
  readonly lang?: string;
}

/** One line of text: `x` is where it begins, or where it ends if `end` is set. */
function line(text: string, x: number, y: number, style: TextStyle): string {
  const { size, bold = false, fill = INK, end = false, rtl = false, lang } = style;
  // In text that runs from the right the start of the text is its right edge.
  const anchor = end !== rtl ? ' text-anchor="end"' : '';
  return [
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${anchor}`,
    bold ? ' font-weight="700"' : '',
    rtl ? ' direction="rtl"' : '',
    lang ? ` xml:lang="${escaped(lang)}"` : '',
    `>${escaped(text)}</text>`,
  ].join('');
}

function markAt(mark: NonNullable<CardView['mark']>, x: number, y: number, size: number): string {
  const state = mark.filled ? 'solid' : 'past';
  const scale = size / 24;
  return `<g class="${state}" transform="translate(${x} ${y}) scale(${scale})">${MARK_SHAPES[mark.status]}</g>`;
}

const STYLE = [
  `g{fill:none;stroke:${INK};stroke-width:2}`,
  `.solid{fill:${INK}}.frame,.sign{fill:none}.sign{stroke-width:2.75}.solid .sign{stroke:#fff}`,
].join('');

/** The site's name and that it is no government's, the heading in both scripts, and for whom. */
function head(view: CardView): { readonly parts: readonly string[]; readonly y: number } {
  const { localName } = view;
  const localWidth = localName ? textWidth(localName.text, 56, true) + 32 : 0;
  const heading = fit(view.heading, WIDTH - localWidth, HEADING);
  const parts = [
    `<g stroke-width="3"><path stroke-width="4" d="M${MARGIN} 58c9-1 8-16 19-16 7 0 11 4 19 6"/>`,
    `<path stroke-dasharray="6 5" d="M${MARGIN + 19} 30v42"/></g>`,
    line(view.siteName, MARGIN + 52, 62, { size: 30, bold: true }),
    line(view.publisherMark, MARGIN + WIDTH, 62, { size: 30, fill: MUTED, end: true }),
  ];
  let y = 68;
  for (const text of heading.lines) {
    y += heading.size;
    parts.push(line(text, MARGIN, y, { size: heading.size, bold: true }));
  }
  if (localName) {
    const rtl = localName.dir === 'rtl';
    const style = { size: 56, bold: true, end: true, rtl, lang: localName.lang };
    parts.push(line(localName.text, MARGIN + WIDTH, 68 + heading.size, style));
  }
  y += 48;
  parts.push(line(view.lead, MARGIN, y, { size: 32, fill: INK }));
  return { parts, y: y + 24 };
}

/** The frame with the word, what was said last, and the limit in paper on ink. */
function box(
  view: CardView,
  past: readonly string[],
  small: number,
  top: number,
): { readonly parts: readonly string[]; readonly y: number } {
  const { mark } = view;
  const x = MARGIN + INNER + (mark ? 104 : 0);
  const word = fit(view.word, MARGIN + WIDTH - INNER - x, mark ? MARKED : UNMARKED);
  const inside: string[] = [];
  let y = top + 18;
  for (const text of word.lines) {
    y += word.size * 1.12;
    inside.push(line(text, x, y, { size: word.size, bold: true }));
  }
  if (mark) inside.push(markAt(mark, MARGIN + INNER, top + 14 + (y - top - 76) / 2, 80));
  if (past.length > 0) y += 12;
  for (const part of past.flatMap((text) => wrap(text, WIDTH - 2 * INNER, small, false))) {
    y += small * STEP;
    inside.push(line(part, MARGIN + INNER, y, { size: small }));
  }
  y += 28;
  if (view.limit) {
    inside.push(`<path fill="${INK}" d="M${MARGIN} ${y}h${WIDTH}v80h-${WIDTH}z"/>`);
    const style = { size: 44, bold: true, fill: '#fff' };
    inside.push(line(view.limit, MARGIN + INNER, y + 56, style));
    y += 80;
  }
  const dashes = view.frame === 'nobody' ? ' stroke-dasharray="20 12"' : '';
  const frame = `<path fill="none" stroke="${INK}" stroke-width="6"${dashes} d="M${MARGIN + 3} ${top + 3}h${WIDTH - 6}V${y - 3}H${MARGIN + 3}z"/>`;
  return { parts: [...inside, frame], y };
}

/** The lines under the frame, as many as have room, each whole, and whether one that is needed has none. */
function foot(
  view: CardView,
  small: number,
  top: number,
): { readonly parts: readonly string[]; readonly lacks: boolean } {
  const parts: string[] = [];
  const bottom = view.banner ? BOTTOM - SMALL[0] * STEP : BOTTOM;
  let y = top + 8;
  let lacks = false;
  for (const { text, strong, needed } of view.lines) {
    const lines = wrap(text, WIDTH, small, strong);
    if (y + lines.length * small * STEP > bottom) {
      lacks ||= needed;
      continue;
    }
    for (const part of lines) {
      y += small * STEP;
      parts.push(line(part, MARGIN, y, { size: small, bold: strong }));
    }
  }
  if (view.banner) parts.push(line(view.banner, MARGIN, BOTTOM, { size: SMALL[0], bold: true }));
  return { parts, lacks };
}

/** The frame and what stands under it; older last words give way to lines that are needed. */
function body(view: CardView, top: number): readonly string[] {
  let parts: readonly string[] = [];
  for (let kept = view.past.length; kept >= 0; kept -= 1) {
    for (const small of SMALL) {
      const middle = box(view, view.past.slice(0, kept), small, top);
      const under = foot(view, small, middle.y);
      parts = [...middle.parts, ...under.parts];
      if (!under.lacks) return parts;
    }
  }
  return parts;
}

/** A card as SVG, in ink on paper. Its letters are those of the Noto fonts that are installed with the site. */
export function cardSvg(view: CardView): string {
  const { width, height } = CARD_SIZE;
  const top = head(view);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ' font-family="Noto Sans, Noto Sans Arabic, Noto Sans Armenian, sans-serif">',
    `<style>${STYLE}</style><path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    ...top.parts,
    ...body(view, top.y),
    '</svg>',
  ].join('');
}
