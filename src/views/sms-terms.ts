import type { CrossingStatus } from '../domain/derived.ts';
import { isPermission } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import { asciiOf, shortDay } from './sms-fit.ts';

/** The newest that happened to people since, where they were not let through. */
export function newestStop(status: CrossingStatus): CrossingStatus['practice'][number] | undefined {
  const [newest] = status.practice;
  const passed =
    newest?.claim.outcome === 'let-through' || (newest?.day ?? '') < (status.asOf ?? '');
  return passed ? undefined : newest;
}

/** What happened to people since, in words. */
export function practiceOf(ctx: ViewContext, status: CrossingStatus): string {
  const newest = newestStop(status);
  if (!newest) return '';
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
