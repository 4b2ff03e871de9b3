import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { FeedPassage, FeedView } from '../views/feed.ts';
import type { Piece, Rich } from '../views/parts.ts';

const printer = unified().use(rehypeStringify);

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function words(value: string): ElementContent {
  return { type: 'text', value };
}

function pieceNode(piece: Piece): ElementContent {
  if (typeof piece === 'string') return words(piece);
  if ('href' in piece) return element('a', [words(piece.text)], { href: piece.href });
  if ('name' in piece) {
    return element('bdi', [words(piece.name)], { lang: piece.lang, dir: piece.dir });
  }
  return element('b', [words(piece.strong)]);
}

function nodes(text: Rich): ElementContent[] {
  return text.map(pieceNode);
}

function passageNode(passage: FeedPassage): Element {
  return passage.kind === 'text'
    ? element('p', nodes(passage.text))
    : element(
        'ul',
        passage.items.map((item) => element('li', nodes(item))),
      );
}

/** Passages as HTML for a feed reader, in the direction of their language. */
export function passagesHtml(
  passages: readonly FeedPassage[],
  { lang, dir }: Pick<FeedView, 'lang' | 'dir'>,
): string {
  const children = passages.map(passageNode);
  const root: Root = {
    type: 'root',
    children: dir === 'ltr' ? children : [element('div', children, { lang, dir })],
  };
  return printer.stringify(root);
}
