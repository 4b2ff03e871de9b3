/** A pattern of addresses before and after its `*`; without one there is no `after`. */
export function patternParts(path: string): { before: string; after: string | undefined } {
  const [before = '', after] = path.split('*');
  if (after !== undefined && after !== '' && before !== '/') {
    throw new Error(`The pattern ${path} has text on both sides of its asterisk.`);
  }
  return { before, after };
}
