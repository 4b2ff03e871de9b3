import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { COLUMNS, spaced, underlined, wrap } from './columns.ts';
import { linkWords } from './rich-words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'table'],
]);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The words of inline nodes; a line break in the source is a space, a `br` a new line. */
function inlineWords(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return 'value' in node ? node.value.replaceAll(/\s+/g, ' ') : '';
      if (node.tagName === 'br') return '\n';
      const text = inlineWords(node.childNodes);
      const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
      return href === undefined ? text : linkWords({ text, href });
    })
    .join('');
}

function listLines(list: Element, columns: number): readonly string[] {
  const start = Number(attribute(list, 'start') ?? '1');
  const items = list.childNodes.filter(isElement);
  return items.flatMap((item, index) => {
    const sign = list.tagName === 'ol' ? `${start + index}. ` : '- ';
    const lines = blockLines(item.childNodes, columns - sign.length).flat();
    return lines.map((line, at) => (at === 0 ? sign : ' '.repeat(sign.length)) + line);
  });
}

function tableLines(table: Element): readonly string[] {
  const rows: string[][] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes.filter(isElement)) {
      if (node.tagName !== 'tr') visit(node.childNodes);
      else rows.push(node.childNodes.filter(isElement).map((cell) => inlineWords(cell.childNodes)));
    }
  };
  visit(table.childNodes);
  const [head = [], ...records] = rows;
  return records.flatMap(([first = '', ...cells]) => [
    ...wrap(first),
    ...cells.flatMap((cell, index) =>
      wrap(`${head[index + 1] ?? ''}: ${cell}`, { first: '  ', rest: '    ' }),
    ),
  ]);
}

function elementLines(element: Element, columns: number): readonly string[] {
  switch (element.tagName) {
    case 'h3':
    case 'h4':
      return underlined(inlineWords(element.childNodes), '-');
    case 'ul':
    case 'ol':
      return listLines(element, columns);
    case 'blockquote':
      return spaced(blockLines(element.childNodes, columns - 2)).map((line) =>
        `> ${line}`.trimEnd(),
      );
    case 'table':
      return tableLines(element);
    case 'hr':
      return [];
    default:
      return wrap(inlineWords(element.childNodes), { columns });
  }
}

/** Blocks as lines; loose words between blocks are a paragraph of their own. */
function blockLines(nodes: readonly Node[], columns: number): readonly (readonly string[])[] {
  const blocks: (readonly string[])[] = [];
  let loose: Node[] = [];
  const flush = () => {
    const lines = wrap(inlineWords(loose).trim(), { columns });
    if (lines.length > 0) blocks.push(lines);
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && BLOCKS.has(node.tagName)) {
      flush();
      const lines = elementLines(node, columns);
      if (lines.length > 0) blocks.push(lines);
    } else {
      loose.push(node);
    }
  }
  flush();
  return blocks;
}

/** Prose as lines of text, with an empty line between its paragraphs. Takes the HTML that we made of judged Markdown. */
export function proseLines(html: string): readonly string[] {
  return spaced(blockLines(parseFragment(html).childNodes, COLUMNS));
}
