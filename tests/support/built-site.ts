import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as it was built: its address, its file, its text and its tree. */
export interface BuiltPage {
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly tree: DefaultTreeAdapterTypes.Document;
}

/** Every file of a built site, by its path below the folder. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(folder: string): readonly BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: `/${file.replace(/index\.html$/, '')}`, file, html, tree: parse(html) };
    });
}

/** Whether a page only leads on to another. */
export function isRedirect(page: BuiltPage): boolean {
  return page.html.includes('http-equiv="refresh"');
}

/** The language in which a page is written. */
export function langOf({ tree }: BuiltPage): string {
  const [html] = elements(tree, ({ tagName }) => tagName === 'html');
  return (html && attribute(html, 'lang')) ?? '';
}

/** All elements below a node that fulfil a condition, in the order of the document. */
export function elements(node: Node, condition: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const visit = (one: Node) => {
    if ('tagName' in one && condition(one)) found.push(one);
    if ('childNodes' in one) for (const child of one.childNodes) visit(child);
  };
  visit(node);
  return found;
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of a node, white space folded, without styles. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const visit = (one: Node) => {
    if (one.nodeName === '#text' && 'value' in one) parts.push(one.value);
    if ('tagName' in one && one.tagName === 'style') return;
    if ('childNodes' in one) for (const child of one.childNodes) visit(child);
    if ('tagName' in one && /^(p|li|td|th|h\d|dt|dd|div|tr)$/.test(one.tagName)) parts.push(' ');
  };
  visit(node);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

/** The page at an address. Throws where there is none. */
export function pageAt(pages: readonly BuiltPage[], address: string): BuiltPage {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`No page was built at ${address}.`);
  return page;
}

/** The element with an id. Throws where there is none. */
export function byId(page: BuiltPage, id: string): Element {
  const [element] = elements(page.tree, (one) => attribute(one, 'id') === id);
  if (!element) throw new Error(`${page.address} has nothing at #${id}.`);
  return element;
}
