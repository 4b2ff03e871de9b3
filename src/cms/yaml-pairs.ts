import { isMap, type Pair, type ParsedNode, parseDocument } from 'yaml';

/** A field of the outermost map, and where it stands. */
export interface KeyedPair extends Pair<ParsedNode, ParsedNode | null> {
  readonly name: string;
}

/**
 * The fields of a text of YAML, in their order; every scalar is a string, as when content is read for the site.
 *
 * @throws where the text is no map of YAML.
 */
export function pairsOf(yaml: string): readonly KeyedPair[] {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new Error(`This is not YAML: ${error.message}`);
  if (!isMap(document.contents)) throw new Error('The front matter is not a list of fields.');
  return document.contents.items.map((pair) => Object.assign(pair, { name: String(pair.key) }));
}

/** Where the value of a field stands. */
export function spanOf({ key, value }: KeyedPair): readonly [number, number] {
  const [start, end] = value?.range ?? [key.range[1] + 1, key.range[1] + 1];
  return [start, end];
}

/** How far the first line of a value stands in. */
export function indentOf(yaml: string, start: number): number {
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}

/** The text of a value; the lines of a block without the indentation that they share. */
export function yamlText(yaml: string, pair: KeyedPair): string {
  const [start, end] = spanOf(pair);
  const text = yaml.slice(start, end).trimEnd();
  return isBelow(yaml, pair)
    ? text.replaceAll(`\n${' '.repeat(indentOf(yaml, start))}`, '\n')
    : text;
}

/** Whether a value stands on lines of its own below its key. */
export function isBelow(yaml: string, pair: KeyedPair): boolean {
  return yaml.slice(pair.key.range[1], spanOf(pair)[0]).includes('\n');
}
