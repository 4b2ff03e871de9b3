import type { Root, Text } from 'mdast';
import 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isDirectiveName } from './directives.ts';
import { READING_RULES } from './reading-rules.ts';
import type { Trouble } from './yaml-document.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Quotations and lists one inside the other; more would cost time that grows with the square of their number. */
const DEEPEST = 12;
const LONGEST_BODY = 128 * 1024;

interface Reading {
  readonly root: Root | undefined;
  readonly troubles: readonly Trouble[];
}

/**
 * Reads Markdown (CommonMark, GFM, generic directives) with places that count in the whole file. A text that cannot be
 * read is a problem, never an empty text.
 */
export function readMarkdown(body: string, firstLine: number, file: string): Reading {
  const refuse = (line: number, message: string): Reading => ({
    root: undefined,
    troubles: [
      [
        READING_RULES.body,
        {
          at: { file, line, column: 1 },
          message,
          remedy: 'Write plain paragraphs, lists and quotations, one record a file.',
        },
      ],
    ],
  });
  if (body.length > LONGEST_BODY) {
    return refuse(firstLine, `The prose is longer than ${LONGEST_BODY / 1024} kilobytes.`);
  }
  const nested = body.split('\n').findIndex((line) => depthOf(line) > DEEPEST);
  if (nested !== -1) {
    return refuse(
      firstLine + nested,
      `Quotations or lists stand more than ${DEEPEST} deep one inside the other.`,
    );
  }
  try {
    const root = processor.parse(body);
    moveDown(root, firstLine - 1);
    restoreColons(root);
    return { root, troubles: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(firstLine, `The prose cannot be read: ${reason}.`);
  }
}

/** Makes places count in the whole file. Points are shared between nodes, so each is moved once. */
function moveDown(root: Root, lines: number): void {
  const moved = new Set<object>();
  visit(root, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      if (moved.has(point)) continue;
      moved.add(point);
      point.line += lines;
    }
  });
}

/** How many quotation and list marks a line begins with. */
function depthOf(line: string): number {
  const marks = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? '';
  return marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
}

/** `09:30` and `Note:see` are text, though the syntax of directives takes `:30` and `:see` for empty ones. */
function restoreColons(root: Root): void {
  visit(root, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined || isDirectiveName(node.name)) return;
    if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) return;
    const before = parent.children[index - 1];
    const after = parent.children[index + 1];
    const value = `${before?.type === 'text' ? before.value : ''}:${node.name}${after?.type === 'text' ? after.value : ''}`;
    const first = before?.type === 'text' ? before : node;
    const last = after?.type === 'text' ? after : node;
    const text: Text = {
      type: 'text',
      value,
      ...(first.position && last.position
        ? { position: { start: first.position.start, end: last.position.end } }
        : {}),
    };
    const from = first === node ? index : index - 1;
    parent.children.splice(from, (last === node ? index : index + 1) - from + 1, text);
    return from;
  });
}
