import type { CrossingStatus, RowGroup } from '../domain/derived.ts';
import { conditionWords } from './condition-words.ts';
import type { ViewContext } from './context.ts';
import { farSideWords } from './far-side-words.ts';
import type { GateLine, RowView, TableView } from './parts.ts';
import { stayCell } from './stay-words.ts';
import { headlineOf, limitWords, markOfStatus, pastWords, saysWords } from './status-words.ts';

/** One row: what a traveller is told of one crossing. */
function rowOf(ctx: ViewContext, status: CrossingStatus): RowView {
  const crossing = ctx.crossing(status.crossing);
  const local = crossing.sides[status.from]?.name;
  const doNotUse = status.word === 'do-not-use';
  const says = saysWords(ctx, status, 'short');
  return {
    id: status.crossing,
    name: { href: ctx.link(`/crossings/${status.crossing}/`), text: crossing.name },
    localName: local ? ctx.foreign(local.text, local.lang) : undefined,
    to: ctx.t.country.to(ctx.country(status.to)),
    mark: markOfStatus(status),
    word: headlineOf(ctx, status, status.current ? 'short' : 'cell'),
    limit: limitWords(ctx, status, 'short'),
    past: doNotUse ? [] : pastWords(ctx, status.lastWords, 'short'),
    says: status.current ? says : undefined,
    conditions: conditionWords(ctx, status, 'short'),
    farSide: farSideWords(ctx, status, 'short'),
    stay: doNotUse ? undefined : stayCell(ctx, ctx.stay(status.to, status.passport)),
  };
}

/** One line for the whole of a do-not-use border; its crossings stand behind it. */
function borderRow(ctx: ViewContext, statuses: readonly CrossingStatus[]): RowView {
  const [first] = statuses;
  if (!first) throw new Error('A border in the table has at least one crossing.');
  const border = ctx.border(first.border);
  const row = rowOf(ctx, first);
  return {
    ...row,
    id: first.border,
    name: { href: ctx.link(`/borders/${first.border}/`), text: border.name },
    localName: undefined,
    to: statuses.map((status) => ctx.crossing(status.crossing).name).join(' · '),
  };
}

function rowsOfGroup(
  ctx: ViewContext,
  group: RowGroup,
  statuses: readonly CrossingStatus[],
): readonly RowView[] {
  if (group !== 'do-not-use') return statuses.map((status) => rowOf(ctx, status));
  const borders = [...new Set(statuses.map((status) => status.border))];
  return borders.map((border) =>
    borderRow(
      ctx,
      statuses.filter((status) => status.border === border),
    ),
  );
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
            warning.region.name,
            ctx.short(warning.issuer),
            ctx.t.country.issuerAdvice['do-not-travel'],
          )
        : undefined,
  };
}
