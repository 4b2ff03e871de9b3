import { advisoryOf } from '../domain/countries.ts';
import type { CrossingStatus } from '../domain/derived.ts';
import { coarseBoundaries, fineBoundaries } from '../map/boundaries.ts';
import { drawCloseUp } from '../map/close-up.ts';
import { drawingOnce } from '../map/draw-once.ts';
import type { Drawing } from '../map/drawing.ts';
import { drawRegion } from '../map/regional-map.ts';
import type { AdvisoryEntry, CrossingEntry } from '../records/content.ts';
import type { ViewContext } from './context.ts';
import type { Rich } from './parts.ts';

const regionOnce = drawingOnce('region', drawRegion);
const closeUpOnce = drawingOnce('close-up', drawCloseUp);

/** A map with the words that say the same. */
export interface MapView {
  /** The id is part of the address of the page; `ruled` begins a section of its own. */
  readonly heading: { readonly id: string; readonly text: string; readonly ruled: boolean };
  /** What the picture is, for those who hear it. */
  readonly picture: string;
  readonly drawing: Drawing;
  /** The last day on which its filled dots may be filled. */
  readonly until: string | undefined;
  /** The numbers with the names of their crossings; empty where nothing is numbered. */
  readonly numbered: Rich;
  /** What dots and lines stand for: of no use without the picture. */
  readonly legend: string;
  readonly note: string;
}

const isWayOut = (group: string) => group === 'way-out' || group === 'way-out-with-warning';

/** The title: which dates the filled dots hold for; or that there are none. */
function titleOf(
  ctx: ViewContext,
  statuses: readonly CrossingStatus[],
  waysOut: readonly CrossingStatus[],
): { readonly said: string; readonly full: string; readonly until: string | undefined } {
  const { maps, statuses: words } = ctx.t;
  if (waysOut.length === 0) {
    const day = ctx.date(ctx.day, 'long');
    const nothingKnown = statuses.every((one) => !one.current || one.word === 'do-not-use');
    const full = nothingKnown ? words.notKnownOn(day) : maps.noneConfirmed(day);
    return { said: full, full, until: undefined };
  }
  const days = new Set(waysOut.map(({ asOf }) => asOf));
  const [asOf] = days;
  const allOpen = waysOut.every(({ word }) => word === 'open');
  const said =
    allOpen && days.size === 1 && asOf !== undefined
      ? maps.openOn(ctx.date(asOf, 'long'))
      : maps.waysOut;
  const [until] = waysOut.flatMap((one) => one.limit ?? []).sort();
  const full = until === undefined ? said : maps.notAfter(said, ctx.date(until, 'long'));
  return { said, full, until };
}

/** "0.5 to 8", or "2" where all are known alike. */
function accuracyWords(ctx: ViewContext, kilometres: readonly number[]): string {
  const [least, most] = [Math.min(...kilometres), Math.max(...kilometres)];
  return least === most ? `${least}` : ctx.t.maps.upTo(`${least}`, `${most}`);
}

/** The cities of the records, the weightier first: who comes first finds room. */
function towns(ctx: ViewContext, ranks: number) {
  return [...ctx.content.cities]
    .filter(([, { rank }]) => rank <= ranks)
    .sort(([, one], [, other]) => one.rank - other.rank)
    .map(([id, { lat, lon, accuracyKm }]) => ({
      name: ctx.cityName(id),
      place: [lon, lat] as const,
      accuracyKm,
    }));
}

/**
 * The map of a country that people leave: its borders and crossings. Borders whose every gate is not to be used are
 * thick lines and their gates are not shown. Undefined where no crossing has a position.
 */
export function regionalMap(
  ctx: ViewContext,
  advisory: AdvisoryEntry,
  id: string,
): MapView | undefined {
  const { maps } = ctx.t;
  const groups = ctx.rows(advisory.code);
  const statuses = groups.flatMap((group) => group.statuses);
  const waysOut = groups.filter(({ group }) => isWayOut(group)).flatMap((group) => group.statuses);
  const name = ({ crossing }: CrossingStatus) => ctx.crossing(crossing).name;
  const closed = ctx
    .neighbours(advisory.code)
    .filter((code) => ctx.closedTo(advisory.code, code, ctx.passport));
  const usable = statuses.filter(({ word }) => word !== 'do-not-use');
  const drawn = usable.flatMap((status) => {
    const { location } = ctx.crossing(status.crossing);
    return location === 'not-stated' ? [] : [{ status, location }];
  });
  if (drawn.length === 0) return undefined;
  const unknown = usable.filter((one) => ctx.crossing(one.crossing).location === 'not-stated');
  const forbidden = statuses.filter(
    ({ word, to }) => word === 'do-not-use' && !closed.includes(to),
  );
  const title = titleOf(ctx, statuses, waysOut);
  const countries = [...ctx.content.advisories.values()];
  const numericOf = (code: string) => countries.find((one) => one.code === code)?.numeric ?? [];
  const held = drawn.some(({ status }) => waysOut.includes(status));
  const names = (list: readonly CrossingStatus[]) => ctx.list(list.map(name));
  return {
    heading: { id, text: title.full, ruled: false },
    picture: maps.picture(ctx.country(advisory.code)),
    drawing: regionOnce(coarseBoundaries, {
      country: advisory.numeric,
      named: countries.map(({ code, numeric }) => ({ code: numeric, name: ctx.country(code) })),
      doNotUse: closed.flatMap(numericOf),
      gates: drawn.map(({ status, location }) => ({
        place: [location.lon, location.lat],
        accuracyKm: location.accuracyKm,
        held: waysOut.includes(status),
      })),
      towns: towns(ctx, 1),
    }),
    until: title.until,
    numbered: drawn.flatMap(({ status }, index) => [
      `${index > 0 ? ' · ' : ''}${index + 1}\u00a0`,
      { href: ctx.link(`/crossings/${status.crossing}/`), text: name(status) },
    ]),
    legend: [
      ...(held ? [maps.filled(title.said), maps.otherDots] : [maps.allRings]),
      ...(closed.length > 0 ? [maps.thickLine] : []),
      ...(forbidden.length > 0 ? [maps.doNotUse(names(forbidden))] : []),
      ...(unknown.length > 0 ? [maps.notDrawn(names(unknown))] : []),
    ].join(' '),
    note: maps.precedence(
      accuracyWords(
        ctx,
        drawn.map(({ location }) => location.accuracyKm),
      ),
    ),
  };
}

/**
 * The surroundings of one crossing. None for a gate that is not to be used: a map would show the way to it; and none
 * where its position is not known.
 */
export function closeUpMap(
  ctx: ViewContext,
  crossing: CrossingEntry,
  status: CrossingStatus,
  heading: MapView['heading'],
): MapView | undefined {
  const { location } = crossing;
  if (status.word === 'do-not-use' || location === 'not-stated') return undefined;
  const { maps, crossing: words } = ctx.t;
  const sides = Object.keys(crossing.sides).flatMap((code) => {
    const advisory = advisoryOf(ctx.content, code);
    return advisory ? [{ code: advisory.numeric, name: ctx.country(code) }] : [];
  });
  const isOut = ctx
    .rows(status.from)
    .some(
      ({ group, statuses }) =>
        isWayOut(group) && statuses.some((one) => one.crossing === crossing.slug),
    );
  return {
    heading,
    picture: maps.closeUp(crossing.name),
    drawing: closeUpOnce(fineBoundaries, {
      place: [location.lon, location.lat],
      accuracyKm: location.accuracyKm,
      held: isOut,
      sides,
      towns: towns(ctx, 2),
      words: { aboutHere: maps.aboutHere, bar: maps.bar },
    }),
    until: isOut ? status.limit : undefined,
    numbered: [],
    legend: '',
    note: `${words.mapNote(`${location.accuracyKm}`)} ${maps.roughBorder}`,
  };
}
