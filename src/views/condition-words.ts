import type { CrossingStatus } from '../domain/derived.ts';
import type { Authorisation } from '../records/report.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

/** How to ask for an authorisation, as steps; what the issuer does not state is said to be not stated. */
export function authorisationSteps(ctx: ViewContext, authorisation: Authorisation): readonly string[] {
  const words = ctx.t.statuses;
  const steps: string[] = [];
  if (authorisation.authority !== 'not-stated') steps.push(words.authority(authorisation.authority));
  if (authorisation.through !== 'not-stated') steps.push(words.through(authorisation.through));
  steps.push(
    authorisation.documents === 'not-stated'
      ? words.documentsNotStated
      : words.documents(authorisation.documents.join('; ')),
  );
  steps.push(
    authorisation.leadTime === 'not-stated'
      ? words.leadTimeNotStated
      : words.leadTime(authorisation.leadTime),
  );
  return steps;
}

/**
 * What stands beside a status: the issuer's conditions, how to ask, and the condition of the alert that named the
 * crossing. A past requirement is said to be assumed still.
 */
export function conditionWords(ctx: ViewContext, status: CrossingStatus): readonly Rich[] {
  const { t } = ctx;
  if (status.word === 'do-not-use') return [];
  const lines: Rich[] = [];
  const needs = status.word === 'by-authorisation' || status.word === 'case-by-case';
  if (status.current) {
    for (const told of status.decidedBy) {
      const condition = ctx.alertCondition(told.claim.source);
      if (condition) lines.push([{ strong: t.statuses.goOnly(condition) }]);
      if (needs && 'authorisation' in told.claim && told.claim.authorisation) {
        for (const step of authorisationSteps(ctx, told.claim.authorisation)) lines.push([step]);
      }
    }
  } else if (needs && status.asOf !== undefined) {
    lines.push([t.statuses.neededAuthorisation(ctx.date(status.asOf, 'short'))]);
  }
  for (const condition of status.conditions) {
    const issuer = ctx.short(condition.told.issuer);
    lines.push([`${condition.text} (${issuer}, ${ctx.date(condition.told.day, 'short')})`]);
  }
  return lines;
}
