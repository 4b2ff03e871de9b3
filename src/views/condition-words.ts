import type { CrossingStatus } from '../domain/derived.ts';
import type { Authorisation, Who } from '../records/report.ts';
import type { DerivedStatus } from '../vocabularies/statuses.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

/** How to ask for an authorisation, as steps; what the issuer does not state is said to be not stated. */
export function authorisationSteps(
  ctx: ViewContext,
  authorisation: Authorisation,
): readonly string[] {
  const words = ctx.t.statuses;
  const steps: string[] = [];
  if (authorisation.authority !== 'not-stated')
    steps.push(words.authority(authorisation.authority));
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

const NEEDS: ReadonlySet<DerivedStatus> = new Set(['by-authorisation', 'case-by-case']);

function names(who: Who, passport: string): boolean {
  return who !== 'not-stated' && 'only' in who && who.only.includes(passport);
}

/** The same in one line, beside a status; the steps stand under the conditions of the crossing's page. */
function authorisationLine(ctx: ViewContext, authorisation: Authorisation): string {
  const words = ctx.t.statuses;
  const { through, documents, leadTime } = authorisation;
  const open = [
    documents === 'not-stated' ? words.documentsShort : undefined,
    leadTime === 'not-stated' ? words.leadTimeShort : undefined,
  ].filter((part) => part !== undefined);
  return [
    through === 'not-stated' ? undefined : `${words.through(through)}.`,
    documents === 'not-stated' ? undefined : `${words.documents(documents.join('; '))}.`,
    leadTime === 'not-stated' ? undefined : `${words.leadTime(leadTime)}.`,
    open.length > 0 ? words.notStated(ctx.list(open)) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * What stands beside a status: the issuer's conditions, how to ask, and the condition of the alert that named the
 * crossing. A past requirement is said to be assumed still.
 */
export function conditionWords(ctx: ViewContext, status: CrossingStatus): readonly Rich[] {
  const { t } = ctx;
  if (status.word === 'do-not-use') return [];
  const lines: Rich[] = [];
  const needs = NEEDS.has(status.word);
  if (status.current) {
    for (const told of status.decidedBy) {
      const condition = ctx.alertCondition(told.claim.source);
      if (condition) lines.push([{ strong: t.statuses.goOnly(condition) }]);
      if (needs && 'authorisation' in told.claim && told.claim.authorisation) {
        lines.push([authorisationLine(ctx, told.claim.authorisation)]);
      }
    }
  } else {
    const needed = status.lastWords.find(
      ({ word, told }) =>
        NEEDS.has(word) && told.some(({ claim }) => names(claim.who, status.passport)),
    );
    if (needed) lines.push([t.statuses.neededAuthorisation(ctx.date(needed.day, 'short'))]);
  }
  for (const condition of status.conditions) {
    const issuer = ctx.short(condition.told.issuer);
    lines.push([`${condition.text} (${issuer}, ${ctx.date(condition.told.day, 'short')})`]);
  }
  return lines;
}
