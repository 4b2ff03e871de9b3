import type { CrossingStatus } from '../domain/derived.ts';
import type { ViewContext } from './context.ts';
import type { CrossingLine } from './page.ts';
import { headlineOf, markOfStatus, pastWords } from './status-words.ts';

/** A crossing in one line: its name with a link, the word that holds, and the newest of its last words. */
export function crossingLine(ctx: ViewContext, status: CrossingStatus): CrossingLine {
  return {
    name: {
      href: ctx.link(`/crossings/${status.crossing}/`),
      text: ctx.crossing(status.crossing).name,
    },
    mark: markOfStatus(status),
    word: headlineOf(ctx, status, status.current ? 'short' : 'cell'),
    past: pastWords(ctx, status.lastWords.slice(0, 1), 'short'),
    notes: [],
  };
}
