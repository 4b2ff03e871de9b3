import type { CrossingStatus, RowGroup } from '../domain/derived.ts';
import { conditionWords } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import { farSideWords } from './far-side-words.ts';
import type { GateLine, RowView, TableView } from './parts.ts';
import { headlineOf, limitWords, markOfStatus, pastWords, saysWords } from './status-words.ts';
import { stayCell } from './stay-words.ts';

/** One row: what a traveller is told of one crossing. */
export function rowOf(ctx: ViewContext, status: CrossingStatus): RowView {
  const crossing = ctx.crossing(status.crossing);
  const doNotUse = status.word === 'do-not-use';
  const says = saysWords(ctx, status, 'short');
  const [told] = status.decidedBy;
  return {
    id: status.crossing,
    name: { href: ctx.link(`/crossings/${status.crossing}/`), text: crossing.name },
    localName: ctx.otherName(status.crossing, status.from),
    to: ctx.t.country.to(ctx.country(status.to)),
    way: { from: status.from, to: status.to },
    mark: markOfStatus(status),
    word: headlineOf(ctx, status, status.current ? 'short' : 'cell'),
    limit: limitWords(ctx, status, 'short'),
    ...(doNotUse && told
      ? { under: [`${ctx.short(told.issuer)}, ${ctx.claimDate(told, 'short')}`] }
      : {}),
    past: doNotUse ? [] : pastWords(ctx, status.lastWords, 'short'),
    says: status.current && !doNotUse ? says : undefined,
    conditions: conditionWords(ctx, status),
    farSide: farSideWords(ctx, status, 'short'),
    stay: doNotUse ? undefined : stayCell(ctx, ctx.stay(status.to, status.passport)),
  };
}

/** All that a row says but of which crossing it says it. */
function saidBy({ id, name, localName, ...rest }: RowView): string {
  return JSON.stringify(rest);
}

/** One row for several crossings of which only their border was spoken of; each keeps the fragment of its own row. */
function borderRow(
  ctx: ViewContext,
  border: string,
  rows: readonly [RowView, ...RowView[]],
  style: 'whole' | 'rest',
): RowView {
  const { name } = ctx.border(border);
  return {
    ...rows[0],
    id: style === 'whole' ? border : `${border}-rest`,
    name: {
      href: ctx.link(`/borders/${border}/`),
      text: style === 'whole' ? name : ctx.t.country.notNamedAlone(name),
    },
    localName: undefined,
    gates: rows.map(({ id, name: gate }) => ({ ...gate, id })),
  };
}

/** Rows of a group in their order; crossings of one border of which the same is said share one row. */
function rowsOfGroup(
  ctx: ViewContext,
  group: RowGroup,
  statuses: readonly CrossingStatus[],
): readonly RowView[] {
  const shared = new Map<string, { border: string; rows: [RowView, ...RowView[]] }>();
  for (const status of statuses) {
    const row = rowOf(ctx, status);
    const key = `${status.border} ${saidBy(row)}`;
    const same = shared.get(key);
    if (same) same.rows.push(row);
    else shared.set(key, { border: status.border, rows: [row] });
  }
  return [...shared.values()].map(({ border, rows }) => {
    if (group === 'do-not-use') return borderRow(ctx, border, rows, 'whole');
    return rows.length === 1 ? rows[0] : borderRow(ctx, border, rows, 'rest');
  });
}

/** The status table for one passport: crossings in the order in which they are of use, do-not-use last. */
export function statusTable(
  ctx: ViewContext,
  groups: readonly { readonly group: RowGroup; readonly statuses: readonly CrossingStatus[] }[],
  caption: string,
): TableView {
  const words = ctx.t.country.table;
  const views = groups.map(({ group, statuses }) => ({
    heading:
      group === 'not-known'
        ? ctx.t.statuses.notKnownOn(ctx.date(ctx.day, 'long'))
        : ctx.t.statuses.groups[group],
    rows: rowsOfGroup(ctx, group, statuses),
  }));
  const anyPast = views.some(({ rows }) => rows.some((row) => row.past.length > 0));
  return {
    caption: anyPast ? `${caption} ${words.captionPast}` : caption,
    columns: {
      crossing: words.crossing,
      status: words.status,
      says: words.says,
      condition: words.condition,
      farSide: words.farSide,
      stay: words.stay,
    },
    hasSays: views.some(({ rows }) => rows.some((row) => row.says !== undefined)),
    groups: views,
  };
}

/** One short line for a crossing. */
export function gateLine(ctx: ViewContext, status: CrossingStatus): GateLine {
  const warning = status.farSide.find(({ region }) => region.advice === 'do-not-travel');
  return {
    mark: markOfStatus(status),
    name: {
      href: ctx.link(`/crossings/${status.crossing}/`),
      text: ctx.crossing(status.crossing).name,
    },
    to: ctx.t.country.to(ctx.country(status.to)),
    warning:
      warning && status.word !== 'do-not-use'
        ? ctx.t.country.otherSide(
            ctx.t.country.regionSays['do-not-travel'](
              warning.region.name,
              ctx.inSentence(warning.issuer),
            ),
          )
        : undefined,
  };
}
