import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MadeFiles } from './kept-files.ts';

/** The placing of an old site's files in a new one, beside the planning of that. */
export interface Placing {
  /** The paths of the files that are there once all are placed. */
  readonly placed: Promise<ReadonlySet<string>>;
  /** Ends it before its time. */
  stop(): Promise<void>;
}

/**
 * Starts to place every file that is known of the old site, before it is known which of them the new one keeps: most, and
 * the disk has nothing else to do meanwhile.
 */
export function startPlacing(old: string, fresh: string, known: MadeFiles): Placing {
  if (known.size === 0) return { placed: Promise.resolve(new Set()), stop: async () => {} };
  const files = [...known].map(([path, { sha256 }]) => [path, sha256]);
  const worker = new Worker(new URL('placing-thread.ts', import.meta.url), {
    workerData: { old, fresh, files },
  });
  const placed = once(worker, 'message').then(([paths]) => new Set<string>(paths));
  // Whoever waits for it is told; where a plan fails first, nobody does.
  placed.catch(() => {});
  return {
    placed,
    stop: async () => {
      await worker.terminate();
    },
  };
}
