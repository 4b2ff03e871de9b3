import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MadeFiles } from './kept-files.ts';
import type { ToPlace } from './place-files.ts';

/** The module of the thread, as it was written or as it was bundled beside this one. */
const THREAD = new URL(`placing-thread${extname(import.meta.url)}`, import.meta.url);

/** The placing of an old site's files in a new one, beside the planning of that. */
export interface Placing {
  /** The paths of the files that are there once all are placed. */
  readonly placed: Promise<ReadonlySet<string>>;
  /** When it has removed old sites too. */
  readonly ended: Promise<unknown>;
  /** Ends it before its time. */
  stop(): Promise<void>;
}

/**
 * Starts to place every file that is known of the old site, before it is known which of them the new one keeps: most, and
 * the disk has nothing else to do meanwhile. Then it removes the site that the last build replaced.
 *
 * @param waste where replaced sites lie.
 */
export function startPlacing(
  { old, fresh, waste }: Omit<ToPlace, 'files'> & { readonly waste: string },
  known: MadeFiles,
): Placing {
  const files = [...known].map(([path, { sha256 }]) => [path, sha256]);
  const worker = new Worker(THREAD, {
    workerData: { old, fresh, files, waste },
  });
  const placed = once(worker, 'message').then(([paths]) => new Set<string>(paths));
  const ended = once(worker, 'exit');
  // Whoever waits for them is told what failed; where a plan fails first, nobody waits.
  for (const each of [placed, ended]) each.catch(() => {});
  return {
    placed,
    ended,
    stop: async () => {
      await worker.terminate();
    },
  };
}
