import type { AlertState } from '../domain/derived.ts';
import { isPermission, type Status } from '../vocabularies/statuses.ts';
import type { AlertClaim } from './alert-claims.ts';
import { alertStay } from './alert-stay.ts';
import { authorisationSteps } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import { farSideWords } from './far-side-words.ts';
import type { Piece, Rich, RowView } from './parts.ts';
import { markOf } from './status-words.ts';
import { whoWords } from './who-words.ts';

/** How an alert's statuses are grouped, in order. */
export type AlertGroup = 'open' | 'asked' | 'closed' | 'do-not-use';

export const GROUP_OF: Readonly<Record<Status, AlertGroup>> = {
  open: 'open',
  conditional: 'open',
  'by-authorisation': 'asked',
  'case-by-case': 'asked',
  closed: 'closed',
  'do-not-use': 'do-not-use',
};

function wordOf(ctx: ViewContext, { told }: AlertClaim): string {
  const { claim } = told;
  const word = ctx.t.statuses.present(claim.status, {
    undated: claim.undated !== undefined,
    byPress: false,
    exception: claim.exceptionTo !== undefined,
  });
  return claim.status === 'do-not-use'
    ? word
    : ctx.t.statuses.presentOn(word, ctx.claimDate(told, 'short'));
}

/** The alert's words of the place, with a link to the report, and for whom they are. */
function saysOf(ctx: ViewContext, { told, from }: AlertClaim): Rich {
  const { claim } = told;
  const words = claim.quote ? `“${claim.quote}”` : claim.words;
  const pieces: Piece[] = [
    { href: ctx.reportLink(told), text: words ?? ctx.sourceName(told.issuer, told.source) },
  ];
  const who = whoWords(ctx, claim);
  if (who !== '') {
    pieces.push(
      isPermission(claim.status)
        ? `, ${ctx.t.statuses.leaving(who, ctx.country(from))}`
        : `, ${who}`,
    );
  }
  return pieces;
}

function conditionsOf(ctx: ViewContext, { told, holds }: AlertClaim): readonly Rich[] {
  const { t } = ctx;
  const { claim } = told;
  const lines: Rich[] = [];
  const condition = ctx.alertCondition(claim.source);
  if (holds && condition && isPermission(claim.status)) {
    lines.push([{ strong: t.statuses.goOnly(condition) }]);
  }
  if (!holds && GROUP_OF[claim.status] === 'asked') {
    lines.push([t.statuses.neededAuthorisation(ctx.claimDate(told, 'short'))]);
  }
  if (claim.authorisation) {
    for (const step of authorisationSteps(ctx, claim.authorisation)) lines.push([step]);
  }
  for (const text of claim.conditions) lines.push([text]);
  return lines;
}

/** The do-not-travel warnings about the far side, as known on the day of the page. */
function warningsOf(ctx: ViewContext, { told }: AlertClaim): RowView['farSide'] {
  if (told.place.kind === 'border') return [];
  return farSideWords(ctx, ctx.status(told.place.slug), 'short').filter(({ warning }) => warning);
}

/** Whether the crossing leads onto a region with a do-not-travel warning. */
export function hasWarning(ctx: ViewContext, claim: AlertClaim): boolean {
  return warningsOf(ctx, claim).length > 0;
}

function placeOf(ctx: ViewContext, { told, from, to }: AlertClaim) {
  const { kind, slug } = told.place;
  if (kind === 'border') {
    return {
      name: { href: ctx.link(`/borders/${slug}/`), text: ctx.border(slug).name },
      localName: undefined,
      to: ctx.t.statuses.wholeBorder,
    };
  }
  const crossing = ctx.crossing(slug);
  return {
    name: { href: ctx.link(`/crossings/${slug}/`), text: crossing.name },
    localName: ctx.otherName(slug, from),
    to: ctx.t.country.to(ctx.country(to)),
  };
}

/** One status as a row of the alert's table. */
export function alertRow(
  ctx: ViewContext,
  state: AlertState,
  claim: AlertClaim,
  id: string,
): RowView {
  const { told, holds, limit } = claim;
  const row = {
    id,
    ...placeOf(ctx, claim),
    mark: {
      ...markOf(told.claim.status, holds, claim.green),
      ...(holds && limit ? { until: limit } : {}),
    },
    word: wordOf(ctx, claim),
    past: [],
  };
  if (told.claim.status === 'do-not-use') {
    const under: Rich = [`${ctx.short(told.issuer)}, ${ctx.claimDate(told, 'short')}`];
    const nothing = { limit: undefined, says: undefined, conditions: [], farSide: [] };
    return { ...row, ...nothing, under, stay: undefined };
  }
  const notCurrent = ctx.t.alerts.table.notCurrent(ctx.date(ctx.day, 'short'));
  return {
    ...row,
    ...(holds ? {} : { under: [notCurrent] }),
    limit: holds && limit ? ctx.t.statuses.limitShort(ctx.date(limit, 'short-no-year')) : undefined,
    says: saysOf(ctx, claim),
    conditions: conditionsOf(ctx, claim),
    farSide: warningsOf(ctx, claim),
    stay: alertStay(ctx, state.alert, claim.to),
  };
}
