import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Headers, headersFor } from '../policy/header-rules.ts';
import { readHeadersFile } from '../policy/headers-file.ts';
import { mediaType } from '../policy/media-types.ts';
import {
  type Budget,
  budgetOf,
  CLOSE_UP,
  REGIONAL_MAP,
  SAVED_GUIDE,
  SCRIPTS,
  SEARCH,
} from './budgets.ts';
import { headerBytes } from './header-bytes.ts';
import { pathsIn } from './mirror-manifest.ts';

/** The heaviest thing of a kind. */
export interface Weighed extends Budget {
  readonly address: string;
  readonly bytes: number;
}

/** What a host adds to the headers of the policy; the values are as long as those of any host. */
const OF_THE_HOST: Headers = {
  'Content-Encoding': 'br',
  'Content-Length': '10000',
  Date: 'Fri, 06 Feb 2026 12:00:00 GMT',
  ETag: 'W/"10000-1770379200000"',
  'Last-Modified': 'Fri, 06 Feb 2026 12:00:00 GMT',
  Server: 'nginx',
  Vary: 'Accept-Encoding',
};

/** Packs beside the main thread, on as many cores as there are. */
const pack = promisify(brotliCompress);

/** Size after brotli; level 11 is what counts, level 5 is quick, never less by much, and puts files in order. */
async function packed(text: string | Uint8Array, quality: 5 | 11): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await pack(text, { params })).length;
}

/** What is to be weighed: a part of a file, and the bytes that go before it. */
interface Load {
  readonly budget: Budget;
  readonly address: string;
  readonly before: number;
  part(text: string): string;
}

/** A load by its quick size, which is over its exact one. */
interface QuickLoad extends Load {
  readonly quick: number;
  /** Read again where it is weighed exactly: memory does not hold all texts of a large site. */
  read(): string;
}

/** How many of a kind, by their quick sizes, are weighed exactly: the heaviest is among them. */
const CANDIDATES = 3;
/** How many files are read and packed at a time. */
const AT_ONCE = 16;

async function exactly(load: QuickLoad): Promise<Weighed> {
  const { budget, address, before } = load;
  return { ...budget, address, bytes: before + (await packed(load.part(load.read()), 11)) };
}

/** The heaviest load of one kind. */
async function heaviest(alike: readonly QuickLoad[], onlyDoubts: boolean): Promise<Weighed> {
  const candidates = alike
    .toSorted((one, other) => other.quick - one.quick)
    .slice(0, CANDIDATES)
    .map(async (load): Promise<Weighed> => {
      const { budget, address, quick } = load;
      const isLight = onlyDoubts && quick <= budget.limit;
      return isLight ? { ...budget, address, bytes: quick } : exactly(load);
    });
  return (await Promise.all(candidates)).reduce((one, other) =>
    other.bytes > one.bytes ? other : one,
  );
}

function textsWithin(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, text = '']) => text);
}

const scriptsIn = (html: string) => textsWithin(html, /<script>(.*?)<\/script>/gs).join('\n');
const mapsIn = (html: string) => textsWithin(html, /(<svg class="map".*?<\/svg>)/gs);

/** What a page carries that has a budget of its own: its scripts, and its map. */
function partsOf(address: string, html: string): readonly Load[] {
  const map = budgetOf(address)?.kind.startsWith('crossing') ? CLOSE_UP : REGIONAL_MAP;
  return [
    ...(scriptsIn(html) ? [{ budget: SCRIPTS, address, before: 0, part: scriptsIn }] : []),
    ...mapsIn(html).map((_, index) => {
      return { budget: map, address, before: 0, part: (text: string) => mapsIn(text)[index] ?? '' };
    }),
  ];
}

/** Packs texts quickly, each once. */
function quickPacker(): (text: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (text) => {
    const key = hash('sha256', text);
    const packing = known.get(key) ?? packed(text, 5);
    known.set(key, packing);
    return packing;
  };
}

/** The headers of addresses in bytes, each set of headers asked for once. */
function headerWeigher(folder: string): (address: string) => Promise<number> {
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const known = new Map<string, Promise<number>>();
  return (address) => {
    const type = mediaType(address.endsWith('/') ? 'index.html' : address) ?? '';
    const headers = { ...OF_THE_HOST, 'Content-Type': type, ...headersFor(rules, address) };
    const key = JSON.stringify(headers);
    const weighing = known.get(key) ?? headerBytes(headers);
    known.set(key, weighing);
    return weighing;
  };
}

/** What of a site is weighed, and how. */
export interface Weighing {
  /** Every file of the site, where they are known already. */
  readonly paths?: readonly string[];
  /** Paths of files that were weighed before and have not changed; they count only where headers have not either. */
  readonly except?: ReadonlySet<string>;
  /** Whether only what may be too heavy is weighed exactly: of all else the quick size will do. */
  readonly onlyDoubts?: boolean;
}

/**
 * The heaviest page of each kind of a built site, the heaviest text, scripts, maps and saved guide, each with its budget.
 * Pages that only lead on to another are left out.
 */
export async function weighSite(
  folder: string,
  { paths = pathsIn(folder), except = new Set(), onlyDoubts = false }: Weighing = {},
): Promise<readonly Weighed[]> {
  const known: ReadonlySet<string> = except.has('_headers') ? except : new Set();
  const headersOf = headerWeigher(folder);
  const quickly = quickPacker();
  const weighing = async (path: string): Promise<readonly QuickLoad[]> => {
    const address = `/${path.replace(/index\.html$/, '')}`;
    const budget = budgetOf(address);
    if (!budget) return [];
    const read = () => readFileSync(join(folder, path), 'utf8');
    const text = read();
    if (text.includes('http-equiv="refresh"')) return [];
    // A text is handed on as a file: what it weighs is its own.
    const before = address.endsWith('.txt') ? 0 : await headersOf(address);
    const whole: Load = { budget, address, before, part: (all) => all };
    const parts = address.endsWith('/') ? partsOf(address, text) : [];
    return Promise.all(
      [whole, ...parts].map(async (load) => {
        return { ...load, read, quick: load.before + (await quickly(load.part(text))) };
      }),
    );
  };
  const pages = paths.filter((path) => /\.(?:html|txt)$/.test(path) && !known.has(path));
  const loads: QuickLoad[] = [];
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    loads.push(...(await Promise.all(pages.slice(at, at + AT_ONCE).map(weighing))).flat());
  }
  const kinds = [...Map.groupBy(loads, ({ budget }) => budget.kind).values()];
  const guides = pages
    .filter((path) => /(?:^|\/)save\/[^/]+\.html$/.test(path))
    .map((path) => ({ address: `/${path}`, bytes: statSync(join(folder, path)).size }))
    .sort((one, other) => other.bytes - one.bytes);
  const search = ['search.js', 'search.json'].map((name) => readFileSync(join(folder, name)));
  const searching = async (quality: 5 | 11) => {
    const sizes = await Promise.all(search.map((text) => packed(text, quality)));
    return sizes.reduce((sum, bytes) => sum + bytes);
  };
  const quickSearch = await searching(5);
  const isLight = onlyDoubts && quickSearch <= SEARCH.limit;
  return [
    ...(await Promise.all(kinds.map((alike) => heaviest(alike, onlyDoubts)))),
    { ...SEARCH, address: '/search.js', bytes: isLight ? quickSearch : await searching(11) },
    ...guides.slice(0, 1).map((guide) => ({ ...SAVED_GUIDE, ...guide })),
  ];
}

/** Those that weigh more than they may. */
export function overweight(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed.filter(({ bytes, limit }) => bytes > limit);
}

/**
 * Whether a page weighs more than a tenth too much. A little over comes of time and of reports, and a new report is worth
 * more than a round trip; far over is a mistake.
 */
export function isFarOver({ bytes, limit }: Weighed): boolean {
  return bytes > limit * 1.1;
}

/** Weights as lines of a table, bytes before their limit. */
export function weightLines(weighed: readonly Weighed[]): readonly string[] {
  const digits = (count: number) => count.toLocaleString('en').padStart(7);
  const widest = Math.max(...weighed.map(({ kind }) => kind.length));
  return weighed.map(({ kind, address, bytes, limit }) => {
    const over = bytes > limit ? `  ${bytes - limit} too many` : '';
    return `${kind.padEnd(widest)} ${digits(bytes)} of ${digits(limit)}  ${address}${over}`;
  });
}
