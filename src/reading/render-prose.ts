import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { inPeriod, isReference, PERIOD, type Reference } from './directives.ts';
import { plainText } from './plain-text.ts';

/** What a reference in prose is printed as. */
export interface Resolved {
  readonly text: string;
  /** Relative to the page; without it the text stands alone. */
  readonly href?: string | undefined;
  /** Of a name in another language. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Looks a reference up; `undefined` only where there is no such record. What is not yet known on the day still has its name. */
export type Resolve = (name: Reference, argument: string) => Resolved | undefined;

/** Exactly the elements that judged prose can become; whatever else got here is dropped. */
const SANITIZE: Schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...['p', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'br', 'hr'],
    ...['code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'span'],
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    span: ['lang', 'dir'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

type Print = (node: TextDirective) => ElementContent;

/**
 * What was printed of each text before: languages, the pages of a site, its guides and its data ask for the same again.
 * A text, once read, never changes, so that its HTML depends on the day and on what its references resolve to alone.
 */
const made = new WeakMap<Root, Map<string, string>>();

/**
 * Prints judged prose as HTML. References are printed as what `resolve` says of them, with a link where it gives one;
 * one that it does not know throws, because a rule should have refused it. A passage in `:::period` is printed only from
 * its `from` through its `until`, both days included.
 *
 * @param day the UTC day for which the page is made.
 * @throws Error where a reference cannot be resolved.
 */
export function renderProse(root: Root, resolve: Resolve, day: string): string {
  const resolved = new Map(
    referencesIn(root, day).map((node) => [node, lookUp(node, resolve)] as const),
  );
  const key = JSON.stringify([day, ...resolved.values()]);
  const known = made.get(root) ?? new Map<string, string>();
  made.set(root, known);
  const reference = (node: TextDirective) =>
    printReference(resolved.get(node) ?? lookUp(node, resolve));
  const html = known.get(key) ?? print(root, reference, day);
  known.set(key, html);
  return html;
}

/** The references that are printed on a day. */
function referencesIn(node: Nodes, day: string): readonly TextDirective[] {
  if (node.type === 'textDirective') return [node];
  if (node.type === 'containerDirective' && !inPeriod(node.attributes, day)) return [];
  return 'children' in node ? node.children.flatMap((child) => referencesIn(child, day)) : [];
}

function lookUp(node: TextDirective, resolve: Resolve): Resolved {
  if (!isReference(node.name)) return refuse(node);
  const argument = plainText(node);
  const found = resolve(node.name, argument);
  if (found === undefined) {
    throw new Error(
      `The prose refers to :${node.name}[${argument}], and nothing of that name is known.`,
    );
  }
  return found;
}

function print(root: Root, reference: Print, day: string): string {
  const html = unified()
    .use(remarkRehype, { handlers: handlersFor(reference, day) })
    .use(rehypeSanitize, SANITIZE)
    .runSync(root) as unknown as HtmlRoot;
  return unified().use(rehypeStringify).stringify(html).trim();
}

function handlersFor(reference: Print, day: string): NonNullable<Options['handlers']> {
  return {
    textDirective: (_, node: TextDirective) => reference(node),
    leafDirective: (_, node: LeafDirective) => refuse(node),
    containerDirective: (state, node: ContainerDirective) => {
      if (node.name !== PERIOD) return refuse(node);
      return inPeriod(node.attributes, day) ? (state.all(node) as ElementContent[]) : [];
    },
  };
}

function printReference({ text, href, lang, dir }: Resolved): ElementContent {
  let printed: ElementContent = { type: 'text', value: text };
  if (lang !== undefined) printed = element('span', { lang, ...(dir ? { dir } : {}) }, printed);
  return href === undefined ? printed : element('a', { href }, printed);
}

function element(
  tagName: string,
  properties: Element['properties'],
  child: ElementContent,
): Element {
  return { type: 'element', tagName, properties, children: [child] };
}

function refuse(node: TextDirective | LeafDirective | ContainerDirective): never {
  throw new Error(`The prose holds a directive "${node.name}" that no page can print.`);
}
