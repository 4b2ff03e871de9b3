import type { Rich } from './parts.ts';

/** The words of a text without its links and weights. */
export function plainText(text: Rich): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece && typeof piece.strong === 'string') return piece.strong;
      return 'name' in piece ? piece.name : 'text' in piece ? piece.text : '';
    })
    .join('');
}
