import type { CopiedPage, CopyList, Kept } from './copy-list.ts';
import { deviceTime } from './device-day.ts';
import { within } from './within.ts';
import { worker } from './worker-scope.ts';

/** Every copy is a cache of its own, whose name says nothing of what is in it. */
const PREFIX = 'kept-';
/** What is written into a cache last: a cache without it is half a copy and is never read. */
const RECORD = 'kept';
/** How long the list of a copy may take to come. */
const LIST_MS = 30_000;

const at = (address: string) => new URL(address.replace(/^\//, ''), worker.registration.scope).href;

/** Fetches something of this site as it is on the server, and nothing in its place. */
async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(at(address), {
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal,
  });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts one page into a copy. Throws where it is not, byte for byte, the page of the list. */
async function put(cache: Cache, page: CopiedPage, signal: AbortSignal): Promise<void> {
  const { address, hash } = page;
  const answer = await fetched(address, signal);
  const bytes = await answer.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${address} is not the page of the list.`);
  const headers = new Headers(answer.headers);
  // The bytes are kept as they are read, not as they were sent.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  await cache.put(at(address), new Response(bytes, { headers }));
}

/** The names of all caches of ours, half copies among them. */
async function names(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function recordOf(name: string): Promise<Kept | undefined> {
  const cache = await caches.open(name);
  const record = (await cache.keys()).find(({ url }) => url.endsWith(`/${RECORD}`));
  return record && (await (await cache.match(record))?.json());
}

interface Copy {
  readonly name: string;
  readonly kept: Kept;
}

/** Every whole copy, newest first, with the name of its cache. */
async function copies(): Promise<readonly Copy[]> {
  const found: Copy[] = [];
  for (const name of await names()) {
    const kept = await recordOf(name);
    if (kept?.scope === worker.registration.scope) found.push({ name, kept });
  }
  return found.sort((one, other) => other.kept.saved - one.kept.saved);
}

/** A page of a copy, and the copy it belongs to. */
export interface FromCopy {
  readonly kept: Kept;
  readonly page: CopiedPage;
  readonly answer: Response;
}

/** The page of a copy at an address; undefined where no copy has it. */
export async function pageInCopies(url: string): Promise<FromCopy | undefined> {
  const asked = url.replace(/[?#].*/, '');
  for (const { name, kept } of await copies()) {
    const page = kept.list.pages.find(({ address }) => at(address) === asked);
    const answer = page && (await (await caches.open(name)).match(asked));
    if (page && answer) return { kept, page, answer };
  }
  return undefined;
}

/** The page to which an address leads on, by any copy: a short one, another name, or one without its last stroke. */
export async function movedInCopies(url: string): Promise<string | undefined> {
  const asked = url.replace(/[?#].*/, '').replace(/\/?$/, '/');
  for (const { kept } of await copies()) {
    const { moved, pages } = kept.list;
    if (asked !== url && pages.some(({ address }) => at(address) === asked)) return asked;
    const found = Object.entries(moved).find(([from]) => at(from) === asked);
    if (found) return at(found[1]);
  }
  return undefined;
}

/** What is left of copies that were being made when the worker was ended. */
async function removeHalves(): Promise<void> {
  for (const name of await names()) {
    if (!(await recordOf(name))) await caches.delete(name);
  }
}

async function make(kept: Kept, stop: AbortSignal): Promise<void> {
  const { list } = kept;
  const name = `${PREFIX}${list.version}`;
  await removeHalves();
  try {
    const cache = await caches.open(name);
    await within(list.copyMs, stop, (signal) =>
      Promise.all(list.pages.map((page) => put(cache, page, signal))),
    );
    await cache.put(at(RECORD), new Response(JSON.stringify(kept)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * Makes the copy of a guide anew where its version differs: all pages into a cache of their own, each compared with its
 * hash, and only then in the place of the older copy, which stays until that. A list older than the copy changes nothing.
 *
 * @param stop ends the work from outside; nothing is changed then either.
 * @returns the copy that is there now.
 * @throws where any page is missing, different or finds no room; nothing is changed then.
 */
export async function keep(guide: string, stop: AbortSignal): Promise<Kept> {
  const { list, server } = await within(LIST_MS, stop, async (signal) => {
    const answer = await fetched(guide, signal);
    const date = Date.parse(answer.headers.get('date') ?? '');
    return { list: (await answer.json()) as CopyList, server: date };
  });
  const old = (await copies()).filter(({ kept }) => kept.list.guide === guide);
  const newest = old[0]?.kept;
  if (newest && (newest.list.version === list.version || newest.list.made > list.made)) {
    return newest;
  }
  const saved = deviceTime();
  const ahead = Number.isNaN(server) ? 0 : Math.max(0, server - saved);
  const kept: Kept = { list, scope: worker.registration.scope, saved, ahead };
  await make(kept, stop);
  for (const { name } of old) await caches.delete(name);
  return kept;
}

/** Makes a copy anew where there is one: who removed it while this waited does not get it back. */
export async function keepUpToDate(guide: string, stop: AbortSignal): Promise<void> {
  if ((await copies()).some(({ kept }) => kept.list.guide === guide)) await keep(guide, stop);
}

/** Deletes every copy, whole or half. */
export async function removeCopies(): Promise<void> {
  for (const name of await names()) await caches.delete(name);
}
