import type { Change } from '../domain/changes.ts';
import {
  actionWords,
  contactWords,
  levelWords,
  noteWords,
  regionWords,
  stayChangeWords,
} from './change-advisory-words.ts';
import { type ChangeWords, expiredWords, statusChangeWords } from './change-status-words.ts';
import type { ViewContext } from './context.ts';
import type { LogLine } from './parts.ts';

/** The word for the kind of a change. */
export function changeLabel(ctx: ViewContext, { kind }: Change): string {
  return ctx.t.terms.changes[kind];
}

/** A change in words, without its kind. */
export function changeWords(ctx: ViewContext, change: Change): ChangeWords {
  switch (change.kind) {
    case 'level':
      return levelWords(ctx, change);
    case 'action':
      return actionWords(ctx, change);
    case 'status':
      return statusChangeWords(ctx, change);
    case 'expired':
      return expiredWords(ctx, change);
    case 'stay':
      return stayChangeWords(ctx, change);
    case 'contact':
      return contactWords(ctx, change);
    case 'region':
      return regionWords(ctx, change);
    default:
      return noteWords(ctx, change);
  }
}

/** The fragment of a change on the page of all changes: its day and what it is about. */
export function changeId({ day, key }: Change): string {
  return `${day}-${key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** Changes as a log, in the order in which they are given. */
export function changeLines(ctx: ViewContext, changes: readonly Change[]): readonly LogLine[] {
  return changes.map((change) => {
    const { mark, text, more } = changeWords(ctx, change);
    return {
      mark,
      date: ctx.date(change.day, 'long'),
      text: [{ strong: changeLabel(ctx, change) }, '. ', ...text],
      more,
    };
  });
}

/** The same for the page of the place that they are about, which need not be named there. */
export function changeLinesHere(ctx: ViewContext, changes: readonly Change[]): readonly LogLine[] {
  return changes.map((change) => {
    const { mark, text, said, more } = changeWords(ctx, change);
    return {
      mark,
      date: ctx.date(change.day, 'long'),
      text: [{ strong: changeLabel(ctx, change) }, ': ', ...(said ?? text)],
      more,
    };
  });
}

/** The same for the page of all changes, where each has a fragment. */
export function addressedLines(ctx: ViewContext, changes: readonly Change[]): readonly LogLine[] {
  return changes.flatMap((change) =>
    changeLines(ctx, [change]).map((line) => ({ id: changeId(change), ...line })),
  );
}
