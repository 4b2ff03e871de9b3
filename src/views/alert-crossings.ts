import { daysBetween } from '../domain/calendar-days.ts';
import type { AlertState } from '../domain/derived.ts';
import type { AlertClaim } from './alert-claims.ts';
import { alertTable } from './alert-table.ts';
import type { ViewContext } from './context.ts';
import { crossingLine } from './crossing-line.ts';
import type { Block, CrossingLine } from './page.ts';

/** The table as the alert gave it, under a line that says how old it is and where to look for what is known since. */
export function tableBlocks(
  ctx: ViewContext,
  state: AlertState,
  claims: readonly AlertClaim[],
): readonly Block[] {
  const { t } = ctx;
  const words = t.alerts.table;
  if (claims.length === 0) return [{ kind: 'text', text: [words.none] }];
  const day = ctx.date(ctx.day, 'long');
  const age = daysBetween(state.sentFirst, ctx.day);
  const blocks: Block[] = [
    {
      kind: 'text',
      text: [
        { strong: age < 1 ? words.fresh(day) : words.old(t.statuses.age(age), day) },
        ` ${words.each}`,
      ],
    },
    { kind: 'table', table: alertTable(ctx, state, claims) },
  ];
  if (claims.some(({ told }) => told.claim.status === 'do-not-use')) {
    const holds = t.alerts.doNotUseHolds(ctx.inSentence(state.issuer));
    blocks.push({ kind: 'text', text: [{ strong: holds }] });
  }
  return blocks;
}

/** What the page's reader is told on the day of the crossings that no longer stand as the alert gave them. */
export function sinceLines(
  ctx: ViewContext,
  claims: readonly AlertClaim[],
): readonly CrossingLine[] {
  const slugs = claims
    .filter(({ told, holds }) => told.place.kind === 'crossing' && !holds)
    .map(({ told }) => told.place.slug);
  return [...new Set(slugs)].map((slug) => crossingLine(ctx, ctx.status(slug)));
}
