import { keep, keepUpToDate, movedInCopies, pageInCopies, removeCopies } from './copies.ts';
import type { CopyList } from './copy-list.ts';
import { savedAt, withNotice } from './copy-notice.ts';
import { deviceTime } from './device-day.ts';
import { fill } from './fill.ts';
import { within } from './within.ts';
import { type AskingEvent, worker } from './worker-scope.ts';

/**
 * The worker that answers with the reader's copy where the network does not. It is registered only by the button that
 * keeps a copy. Answers of the network are shown as they are and never stored.
 */

/** Copies are made, made anew and removed one after the other. */
let turn: Promise<unknown> = Promise.resolve();
/** Ends the making of a copy when the reader wants none. */
let stop = new AbortController();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** Whether an answer is a whole page of this site: not an error, not cut short, not a network's page for logging in. */
function isOurs(answer: Response, html: string, { marks }: CopyList): boolean {
  return (
    answer.status === 200 &&
    html.trimEnd().endsWith('</html>') &&
    marks.every((mark) => html.includes(mark))
  );
}

/** The page as the network has it; undefined where it does not come in time or is not ours. */
async function fromNetwork(url: string, list: CopyList): Promise<Response | undefined> {
  try {
    return await within(list.waitMs, undefined, async (signal) => {
      const answer = await fetch(url, { cache: 'no-cache', redirect: 'manual', signal });
      return isOurs(answer, await answer.clone().text(), list) ? answer : undefined;
    });
  } catch {
    return undefined;
  }
}

async function answerTo(event: AskingEvent): Promise<Response> {
  const { url } = event.request;
  const copy = await pageInCopies(url);
  if (!copy) {
    try {
      return await fetch(event.request);
    } catch (error) {
      const moved = await movedInCopies(url);
      if (moved === undefined) throw error;
      return Response.redirect(moved);
    }
  }
  const { kept, page, answer } = copy;
  const network = await fromNetwork(url, kept.list);
  if (network) {
    event.waitUntil(
      inTurn(() => keepUpToDate(kept.list.guide, stop.signal)).catch(() => undefined),
    );
    return network;
  }
  const html = withNotice(await answer.text(), kept, page, deviceTime());
  return new Response(html, { headers: answer.headers });
}

/** Makes a copy and says how it went, in the words of the copy. */
async function keepAndSay(guide: string, failed: string): Promise<string> {
  try {
    const kept = await keep(guide, stop.signal);
    return fill(kept.list.words.kept, { saved: savedAt(kept) });
  } catch {
    return failed;
  }
}

/** Removes everything that a press of the button has brought, this worker included. */
async function removeAll(): Promise<void> {
  await removeCopies();
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('fetch', (event) => {
  const { method, mode } = event.request;
  if (method === 'GET' && mode === 'navigate') event.respondWith(answerTo(event));
});

worker.addEventListener('message', (event) => {
  const { keep: guide, said } = event.data;
  if (guide === undefined) {
    stop.abort();
    stop = new AbortController();
  }
  const work = inTurn(async () => {
    if (guide === undefined) await removeAll();
    event.source?.postMessage(guide === undefined ? said : await keepAndSay(guide, said));
  });
  event.waitUntil(work);
});
