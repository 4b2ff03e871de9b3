import type { Link, Piece, Rich } from '../views/parts.ts';

const OUTSIDE = /^https?:\/\//;

/** A link as words: an address outside the site is printed after its text, one inside it is not. */
export function linkWords({ text, href }: Link): string {
  return OUTSIDE.test(href) && !text.includes(href.replace(OUTSIDE, '').replace(/\/$/, ''))
    ? `${text} (${href})`
    : text;
}

function pieceWords(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('href' in piece) return linkWords(piece);
  return 'name' in piece ? piece.name : piece.strong;
}

/** A rich text as plain words: no weight, no link inside the site, names in their own script. */
export function richWords(text: Rich): string {
  return text.map(pieceWords).join('');
}

/** Texts as sentences side by side: each has its full stop, and none has two. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => (/[.?!؟)]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
