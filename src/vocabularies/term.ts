/** One word of a closed list: what is stored, what is printed and what it means. The list's order is its order of display. */
export interface Term<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly meaning: string;
}

/** The keys of a vocabulary as a non-empty tuple, the shape that zod's `enum` wants. */
export function keysOf<const Terms extends readonly [Term, ...Term[]]>(
  terms: Terms,
): readonly [Terms[number]['key'], ...Terms[number]['key'][]] {
  const [first, ...rest] = terms;
  return [first.key, ...rest.map((term) => term.key)];
}
