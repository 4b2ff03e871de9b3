import { eachField, eachItem } from './each-field.ts';

/** Changes of one view: where its links lead, and what its fragments are called. */
export interface Relinking {
  href(href: string): string;
  id(id: string): string;
}

/** Links in prose: our own HTML, in which every attribute is quoted and escaped. */
const PROSE_LINK = /(<a href=")([^"]*)(")/g;

/**
 * The same view with every link and every fragment changed, those in prose too: views are plain values, so that a block
 * made for one page can be printed on another.
 */
export function relinked<View>(view: View, change: Relinking): View {
  if (Array.isArray(view)) {
    return eachItem(view, (part, made) => made.push(relinked(part, change))) as View;
  }
  if (typeof view !== 'object' || view === null) return view;
  return eachField(view, (key, value) => changed(key, value, change));
}

function changed(key: string, value: unknown, change: Relinking): unknown {
  if (typeof value !== 'string') return relinked(value, change);
  if (key === 'href') return change.href(value);
  if (key === 'id') return change.id(value);
  if (key !== 'html') return value;
  return value.replace(
    PROSE_LINK,
    (_, before: string, href: string, after: string) => `${before}${change.href(href)}${after}`,
  );
}
