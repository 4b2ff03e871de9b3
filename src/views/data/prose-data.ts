import type { ViewContext } from '../context.ts';
import { inEach, type Speakers } from './say.ts';

/** The prose of a record as HTML per language, its links relative to the page; empty where there is none. */
export function proseData(speakers: Speakers, say: (ctx: ViewContext) => string) {
  const html = inEach(speakers, say);
  return Object.fromEntries(Object.entries(html).filter(([, text]) => text !== ''));
}
