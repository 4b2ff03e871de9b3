import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { type Item, yamlOf } from '../reading/yaml-style.ts';

/**
 * The text of a Markdown record with one more item at the end of a list of its front matter. Nothing else moves:
 * comments, quotation marks and line breaks stay as the editor wrote them, but in a list that stands on one line.
 *
 * @throws Error where the text has no front matter, or where the list is no list.
 */
export function appendItem(text: string, list: string, item: Item): string {
  const parts = splitFrontMatter(text);
  if (parts === undefined) throw new Error('The file does not begin with front matter.');
  const start = text.indexOf('\n') + 1;
  const { contents } = parseDocument(parts.frontMatter, { schema: 'failsafe' });
  if (!isMap(contents)) throw new Error('The front matter is not a list of fields.');
  const insert = (at: number, until: number, lines: string) =>
    text.slice(0, start + at) + lines + text.slice(start + until);
  const end = parts.frontMatter.length + 1;
  const value = contents.get(list, true);
  if (value === undefined) return insert(end, end, `${list}:\n${yamlOf([item], 2)}`);
  if (!isSeq(value)) throw new Error(`\`${list}\` is not a list.`);
  const last = value.items.at(-1);
  if (value.flow || !isNode(last) || !last.range) {
    const [from = end, to = end] = value.range ?? [];
    const next = endOfLine(parts.frontMatter, to);
    // A comment behind a list on one line stays there; the list gets lines of its own.
    const behind = parts.frontMatter.slice(to, next).trim();
    const items = [...(value.toJSON() as readonly Item[]), item];
    return insert(from - 1, next, `${behind && `   ${behind}`}\n${yamlOf(items, 2)}`);
  }
  const at = endOfLine(parts.frontMatter, last.range[1]);
  return insert(at, at, yamlOf([item], indentOf(parts.frontMatter, value.items[0])));
}

/** Where the next line begins; a value that ends with its line break ends where it begins. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length + 1 : end + 1;
}

/** How far the dashes of a list stand in. */
function indentOf(text: string, first: unknown): number {
  const offset = isNode(first) && first.range ? first.range[0] : 0;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.indexOf('-');
}
