import type { CrossingStatus, LastWord } from '../domain/derived.ts';
import { saysDoNotTravel } from '../domain/regions.ts';
import { type DerivedStatus, isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { neutralDay, neutralLimit } from './neutral-days.ts';
import { isForReader, readerOf } from './sms-last.ts';
import { newestStop } from './sms-terms.ts';
import { shortWording } from './sms-words.ts';

/** A condition short enough to name nothing: "if safe"; any other is only said to be there. */
export function neutralCondition(ctx: ViewContext, condition: string): string {
  return ctx.t.neutral.condition(ctx.t.sms.shortCondition(condition));
}

function wordOf(
  ctx: ViewContext,
  word: DerivedStatus,
  { undated, byPress, exception }: ReturnType<typeof shortWording>,
): string {
  const { neutral } = ctx.t;
  if (exception && word === 'case-by-case') return neutral.exception;
  if (byPress && word === 'closed') return neutral.reported(neutral.words.closed);
  if (undated && isPermission(word)) return neutral.listed(neutral.words[word]);
  return neutral.words[word];
}

function lastWordOf(ctx: ViewContext, status: CrossingStatus, word: LastWord): string {
  const { neutral } = ctx.t;
  const said = word.silence ? neutral.leftOff : wordOf(ctx, word.word, shortWording(word.told));
  const dated = neutral.on(said, neutralDay(ctx, word.day, ctx.day));
  return isForReader(word, readerOf(ctx, status)) ? dated : `${dated} ${neutral.forOthers}`;
}

/** The word of a crossing that holds, with its day: "OK 5 Feb". */
export function headOf(ctx: ViewContext, status: CrossingStatus): string {
  const { neutral } = ctx.t;
  const word = status.silence
    ? neutral.leftOff
    : wordOf(
        ctx,
        status.conditions.length > 0 && status.word === 'open' ? 'conditional' : status.word,
        {
          ...shortWording(status.decidedBy),
          byPress: status.byPress,
          exception: status.exceptionTo.length > 0,
        },
      );
  return status.asOf === undefined ? word : neutral.on(word, neutralDay(ctx, status.asOf, ctx.day));
}

/** That nothing is known, with the day on which it is not: "not known 20 Nov". */
export function notKnownOf(ctx: ViewContext): string {
  const { neutral } = ctx.t;
  return neutral.on(neutral.words.unknown, neutralDay(ctx, ctx.day, ctx.day));
}

/**
 * What is said of a crossing without place, country, nationality or issuer, from the fullest wording to the shortest:
 * "OK 5 Feb. Not after 8 Feb. Only if safe." No permission loses its condition, its limit or its warning: where they do not
 * fit, the page has them.
 */
export function neutralStatus(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  const { neutral } = ctx.t;
  if (!status.current) {
    const [last] = status.lastWords;
    const head = `${notKnownOf(ctx)}.`;
    const said = last ? [neutral.last(lastWordOf(ctx, status, last))] : [];
    return [[head, ...said, neutral.ask].join(' '), `${head} ${neutral.ask}`];
  }
  const head = `${headOf(ctx, status)}.`;
  if (status.word === 'do-not-use') return [head];
  const { limit, asOf } = status;
  const until = limit === undefined ? [] : [neutral.limit(neutralLimit(ctx, limit, asOf))];
  const practice = practiceOf(ctx, status);
  if (isPermission(status.word)) {
    return [[head, ...until, ...termsOf(ctx, status), ...practice].join(' '), neutral.seePage];
  }
  const ask = status.word === 'closed' ? [] : [neutral.ask];
  return [[head, ...until, ...practice, ...ask].join(' '), [head, ...until, ...ask].join(' ')];
}

/** What happened to people since, where they were not let through. */
function practiceOf(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  const { heldBack, stopped } = ctx.t.neutral;
  const newest = newestStop(status);
  if (!newest) return [];
  const date = neutralDay(ctx, newest.day, status.asOf);
  return [newest.claim.outcome === 'stopped' ? stopped(date) : heldBack(date)];
}

/** The condition of a permission and the warning behind it. */
export function termsOf(ctx: ViewContext, status: CrossingStatus): readonly string[] {
  const { neutral } = ctx.t;
  if (!isPermission(status.word)) return [];
  const told = status.decidedBy.flatMap(({ claim }) => ctx.alertCondition(claim.source) ?? []);
  const [condition] = status.exceptionTo.length === 0 ? told : [];
  return [
    ...(condition === undefined ? [] : [neutral.only(neutralCondition(ctx, condition))]),
    ...(saysDoNotTravel(status.farSide) ? [neutral.otherSide] : []),
  ];
}
