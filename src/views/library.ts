import type { PageScript } from './parts.ts';

/** Whether one of the scripts of a page fetches a library of ours, which its policy then has to let through. */
export function fetchesLibrary(scripts: readonly PageScript[] = []): boolean {
  return scripts.includes('search');
}
