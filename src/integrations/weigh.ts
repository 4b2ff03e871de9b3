import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
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

/** Size after brotli; level 11 is what counts, level 5 is quick, never less by much, and puts files in order. */
function packed(text: string | Uint8Array, quality: 5 | 11): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** What is to be weighed: a text, and the bytes that go before it. */
interface Load {
  readonly budget: Budget;
  readonly address: string;
  readonly text: string;
  readonly before: number;
}

/** How many of a kind, by their quick sizes, are weighed exactly: the heaviest is among them. */
const CANDIDATES = 3;

function heaviest(loads: readonly Load[]): readonly Weighed[] {
  return [...Map.groupBy(loads, ({ budget }) => budget.kind).values()].map((alike): Weighed => {
    const candidates = alike
      .map((load) => ({ ...load, quick: load.before + packed(load.text, 5) }))
      .sort((one, other) => other.quick - one.quick)
      .slice(0, CANDIDATES)
      .map(({ budget, address, text, before }) => ({
        ...budget,
        address,
        bytes: before + packed(text, 11),
      }));
    return candidates.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  });
}

function textsWithin(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, text = '']) => text);
}

/** What a page carries that has a budget of its own: its scripts, and its map. */
function partsOf(address: string, html: string): readonly Load[] {
  const scripts = textsWithin(html, /<script>(.*?)<\/script>/gs).join('\n');
  const maps = textsWithin(html, /(<svg class="map".*?<\/svg>)/gs);
  const map = budgetOf(address)?.kind.startsWith('crossing') ? CLOSE_UP : REGIONAL_MAP;
  return [
    ...(scripts ? [{ budget: SCRIPTS, address, text: scripts, before: 0 }] : []),
    ...maps.map((text) => ({ budget: map, address, text, before: 0 })),
  ];
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

/**
 * The heaviest page of each kind of a built site, the heaviest text, scripts, maps and saved guide, each with its budget.
 * Pages that only lead on to another are left out.
 *
 * @param except paths of files that were weighed before and have not changed; they count only where headers have not either.
 */
export async function weighSite(
  folder: string,
  except: ReadonlySet<string> = new Set(),
): Promise<readonly Weighed[]> {
  const known: ReadonlySet<string> = except.has('_headers') ? except : new Set();
  const headersOf = headerWeigher(folder);
  const loads: Load[] = [];
  const guides: Weighed[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|txt)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const below = relative(folder, path).replaceAll('\\', '/');
    if (known.has(below)) continue;
    const address = `/${below.replace(/index\.html$/, '')}`;
    const text = readFileSync(path, 'utf8');
    if (text.includes('http-equiv="refresh"')) continue;
    if (/\/save\/[^/]+\.html$/.test(address)) {
      guides.push({ ...SAVED_GUIDE, address, bytes: Buffer.byteLength(text) });
    }
    const budget = budgetOf(address);
    if (!budget) continue;
    // A text is handed on as a file: what it weighs is its own.
    const before = address.endsWith('.txt') ? 0 : await headersOf(address);
    loads.push({ budget, address, text, before });
    if (address.endsWith('/')) loads.push(...partsOf(address, text));
  }
  const search = ['search.js', 'search.json'].map((name) => readFileSync(join(folder, name)));
  return [
    ...heaviest(loads),
    {
      ...SEARCH,
      address: '/search.js',
      bytes: search.reduce((sum, text) => sum + packed(text, 11), 0),
    },
    ...guides.sort((one, other) => other.bytes - one.bytes).slice(0, 1),
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
