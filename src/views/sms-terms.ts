import type { CrossingStatus } from '../domain/derived.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { asciiOf, shortDay } from './sms-fit.ts';

/** What happened to people since, where they were not let through. */
export function practiceOf(ctx: ViewContext, status: CrossingStatus): string {
  const [newest] = status.practice;
  if (!newest || newest.claim.outcome === 'let-through' || newest.day < (status.asOf ?? '')) {
    return '';
  }
  const { heldBack, stopped } = ctx.t.sms;
  const date = shortDay(ctx, newest.day, status.asOf);
  return newest.claim.outcome === 'stopped' ? stopped(date) : heldBack(date);
}

/** The condition of the instruction that names the crossing: "Go only if safe." */
export function goOnlyOf(ctx: ViewContext, status: CrossingStatus): string {
  if (!isPermission(status.word) || status.exceptionTo.length > 0) return '';
  const conditions = status.decidedBy.map(({ claim }) => ctx.alertCondition(claim.source));
  const condition = conditions.find((one) => one !== undefined);
  const { goOnly, shortCondition } = ctx.t.sms;
  return condition === undefined ? '' : goOnly(asciiOf(shortCondition(condition)));
}
