import type { AlertState, Told } from '../domain/derived.ts';
import { ledgerOf, linkedRef, reportsOfSource } from '../domain/ledger.ts';
import type { ViewContext } from './context.ts';

/** One status as an alert gave it, and whether it is still what a traveller is told. */
export interface AlertClaim {
  readonly told: Told;
  /** ISO codes of the country that is left and of the far side. */
  readonly from: string;
  readonly to: string;
  /** Whether it holds: it decides a status within its limit, or its warning was never withdrawn. */
  readonly holds: boolean;
  /** The last day of the status that it decides; a "do not use" has none. */
  readonly limit: string | undefined;
  /** Whether every condition of an opening is met. */
  readonly green: boolean;
}

/** Whether we mended the report by the day: then the mended one stands in its place. */
function isCorrected(ctx: ViewContext, told: Told): boolean {
  const mendings = ledgerOf(ctx.content).mendings.get(told.ref) ?? [];
  return mendings.some(({ fate, by }) => fate === 'corrected' && by.knownOn <= ctx.day);
}

/** General stops are not shown beside their exceptions on the same gates, which are what the reader is told. */
function exceptedOf(ctx: ViewContext, all: readonly Told[]): ReadonlySet<string> {
  const forReader = all.filter(({ claim: { who } }) => {
    return who === 'not-stated' || ('only' in who && who.only.includes(ctx.passport));
  });
  return new Set(
    forReader.flatMap((told) =>
      [told.claim.exceptionTo ?? []]
        .flat()
        .map((link) => linkedRef(told, link))
        .filter((ref) => ref.startsWith(`${told.place.slug}/`)),
    ),
  );
}

function claimOf(ctx: ViewContext, state: AlertState, told: Told): AlertClaim {
  const border = told.place.kind === 'border';
  const { slug } = told.place;
  const statuses = border ? ctx.onBorder(slug) : [ctx.status(slug)];
  const countries = border ? ctx.border(slug).countries : Object.keys(ctx.crossing(slug).sides);
  const from =
    countries.find((code) => told.claim.direction === `from-${code}`) ??
    countries.find((code) => state.alert.areas.includes(code)) ??
    '';
  const deciding = statuses.filter(
    (status) => status.current && status.decidedBy.some(({ ref }) => ref === told.ref),
  );
  const doNotUse = told.claim.status === 'do-not-use';
  const warned = statuses.length === 0 || statuses.some(({ word }) => word === 'do-not-use');
  return {
    told,
    from,
    to: countries.find((code) => code !== from) ?? '',
    holds: doNotUse ? warned : state.state === 'in-force' && deciding.length > 0,
    limit: doNotUse
      ? undefined
      : deciding
          .map(({ limit }) => limit)
          .filter((limit) => limit !== undefined)
          .sort()[0],
    green: !border && deciding.some(({ green }) => green),
  };
}

/**
 * What an alert said of crossings and borders: the reports on people that rest on its document and were known by the
 * day, crossings before whole borders. `ctx` speaks to the alert's audience.
 */
export function alertClaims(ctx: ViewContext, state: AlertState): readonly AlertClaim[] {
  const known = reportsOfSource(ctx.content, state.alert.source).reports.filter(
    (told) => told.knownOn <= ctx.day && !isCorrected(ctx, told),
  );
  const excepted = exceptedOf(ctx, known);
  const shown = known.filter((told) => told.claim.traffic !== 'freight' && !excepted.has(told.ref));
  return [...shown]
    .sort(
      (one, other) => Number(one.place.kind === 'border') - Number(other.place.kind === 'border'),
    )
    .map((told) => claimOf(ctx, state, told));
}
