import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import Page from '../../src/layouts/Page.astro';
import { COMMON } from '../../src/views/carried.ts';
import type { Frame } from '../../src/views/parts.ts';
import { frame as exampleFrame } from './examples.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const container = await AstroContainer.create();

/** The HTML that a component prints for its props. */
export function print(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<string> {
  return container.renderToString(component, { props, slots });
}

/** A whole page around the HTML of a part. */
export function printPage(html: string, frame: Frame = exampleFrame): Promise<string> {
  return container.renderToString(Page, {
    props: { frame, carried: COMMON },
    slots: { default: `<h1>Example</h1>${html}` },
    partial: false,
  });
}

/** Every element of an HTML fragment, in document order. */
export function elementsOf(html: string): readonly Element[] {
  return walk(parseFragment(html).childNodes);
}

function walk(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...walk(node.childNodes)] : []));
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element, without what is hidden from screen readers. */
export function heardText(element: Element): string {
  if (attributeOf(element, 'aria-hidden') === 'true') return '';
  return element.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
      return 'tagName' in node ? heardText(node) : '';
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
