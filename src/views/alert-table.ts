import type { AlertState } from '../domain/derived.ts';
import type { AlertClaim } from './alert-claims.ts';
import { type AlertGroup, alertRow, GROUP_OF, hasWarning } from './alert-row.ts';
import { audienceOf } from './alert-words.ts';
import type { ViewContext } from './context.ts';
import type { TableView } from './parts.ts';

const GROUPS: readonly AlertGroup[] = ['open', 'asked', 'closed', 'do-not-use'];

/**
 * The crossing table as an alert gave it: its own statuses, days and stays. What no longer holds is an outline; the
 * warnings about the far side are those known on the day of the page, each with its date.
 */
export function alertTable(
  ctx: ViewContext,
  state: AlertState,
  claims: readonly AlertClaim[],
): TableView {
  const { t } = ctx;
  const words = t.alerts.table;
  const seen = new Set<string>();
  const rowId = ({ told }: AlertClaim): string => {
    const id = seen.has(told.place.slug) ? `${told.place.slug}-${told.claim.id}` : told.place.slug;
    seen.add(id);
    return id;
  };
  const groups = GROUPS.map((group) => ({
    heading: words.groups[group],
    rows: claims
      .filter(({ told }) => GROUP_OF[told.claim.status] === group)
      .sort((one, other) => Number(hasWarning(ctx, one)) - Number(hasWarning(ctx, other)))
      .map((claim) => alertRow(ctx, state, claim, rowId(claim))),
  })).filter(({ rows }) => rows.length > 0);
  const caption = words.caption(ctx.dated(state.alert.sent, 'long'), audienceOf(ctx, state.alert));
  const { crossing, status, says, condition, farSide } = t.country.table;
  return {
    caption: claims.every(({ holds }) => holds) ? caption : `${caption} ${words.captionPast}`,
    columns: { crossing, status, says, condition, farSide, stay: words.stay },
    hasSays: groups.some(({ rows }) => rows.some((row) => row.says !== undefined)),
    groups,
  };
}
