import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from './mirror-manifest.ts';
import { factsOf } from './page-facts.ts';

/** An origin that no site has: what is still on it after an address was resolved lies inside the site. */
const INSIDE = 'http://inside.invalid';
const HARMLESS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'geo:']);

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

interface Site {
  readonly files: ReadonlySet<string>;
  /** What can be linked to on each page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
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
  if (id === '' || site.ids.get(file)?.has(id) !== false) return undefined;
  return `"${address}" leads to a part that ${file} does not have`;
}

/**
 * What is wrong with the pages of a finished site, one sentence each: an id that two elements have, a link inside the
 * site that leads nowhere, and anything a browser would fetch from another place.
 *
 * @param baseUrl where the site is published; the page for what is not there links from its path.
 * @param later files that come into the site afterwards.
 */
export function pageProblems(
  folder: string,
  baseUrl: string,
  later: readonly string[] = [],
): readonly string[] {
  const files = pathsIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, factsOf(readFileSync(join(folder, file), 'utf8'))] as const);
  const base = new URL(baseUrl).pathname.replace(/\/?$/, '/');
  const site: Site = {
    files: new Set([...files, ...later]),
    ids: new Map(pages.map(([file, { ids }]) => [file, new Set(ids)])),
    base,
  };
  return pages.flatMap(([file, { ids, links, loads }]) => [
    ...repeated(ids).map((id) => `${file}: two elements have the id "${id}"`),
    ...[...new Set(links)]
      .flatMap((link) => fault(site, file, link, false) ?? [])
      .map((text) => `${file}: ${text}`),
    ...[...new Set(loads)]
      .flatMap((load) => fault(site, file, load, true) ?? [])
      .map((text) => `${file}: ${text}`),
  ]);
}
