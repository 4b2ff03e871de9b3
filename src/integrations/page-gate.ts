import type { SiteFacts } from './page-facts.ts';

/** An origin that no site has: what is still on it after an address was resolved lies inside the site. */
const INSIDE = 'http://inside.invalid';
const HARMLESS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'geo:']);

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

interface Site {
  readonly files: ReadonlySet<string>;
  /** What can be linked to on a page; undefined of a file that is none. */
  readonly idsOf: (file: string) => ReadonlySet<string> | undefined;
  /** The path of the base address, with a slash at its end. */
  readonly base: string;
}

/** What is wrong with an address on a page; undefined where nothing is. */
function fault(site: Site, from: string, address: string, loads: boolean): string | undefined {
  if (loads && /^data:/i.test(address)) return undefined;
  const url = URL.parse(address, `${INSIDE}${site.base}${from}`);
  if (!url) return `"${address}" is no address`;
  if (url.origin !== INSIDE) {
    if (loads) return `asks another place for "${address}"`;
    return HARMLESS.has(url.protocol)
      ? undefined
      : `links to "${address}", which can run as a script`;
  }
  if (!url.pathname.startsWith(site.base)) return `"${address}" leads out of the site`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return `"${address}" leads to nothing`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || site.idsOf(file)?.has(id) !== false) return undefined;
  return `"${address}" leads to a part that ${file} does not have`;
}

/** The pages of a finished site, and what the gate need not, or cannot yet, look at. */
export interface FinishedPages {
  /** Every file of the site. */
  readonly paths: readonly string[];
  readonly facts: SiteFacts;
  /** Where the site is published; the page for what is not there links from its path. */
  readonly baseUrl: string;
  /** Files that come into the site afterwards. */
  readonly later?: readonly string[];
  /** Pages that were judged before, and of which nothing they link to has changed: see `judgedPages`. */
  readonly judged?: ReadonlySet<string>;
}

/**
 * What is wrong with the pages of a finished site, one sentence each: an id that two elements have, a link inside the
 * site that leads nowhere, and anything a browser would fetch from another place.
 */
export function pageProblems({
  paths,
  facts,
  baseUrl,
  later = [],
  judged = new Set(),
}: FinishedPages): readonly string[] {
  const sets = new Map<string, ReadonlySet<string>>();
  const site: Site = {
    files: new Set([...paths, ...later]),
    idsOf: (file) => {
      if (!file.endsWith('.html')) return undefined;
      const known = sets.get(file) ?? new Set(facts(file).ids);
      sets.set(file, known);
      return known;
    },
    base: new URL(baseUrl).pathname.replace(/\/?$/, '/'),
  };
  const pages = paths.filter((file) => file.endsWith('.html') && !judged.has(file));
  return pages.flatMap((file) => {
    const { ids, links, loads } = facts(file);
    return [
      ...repeated(ids).map((id) => `two elements have the id "${id}"`),
      ...[...new Set(links)].flatMap((link) => fault(site, file, link, false) ?? []),
      ...[...new Set(loads)].flatMap((load) => fault(site, file, load, true) ?? []),
    ].map((text) => `${file}: ${text}`);
  });
}
