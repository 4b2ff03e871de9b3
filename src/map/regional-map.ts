import type { Boundaries, Point } from './boundaries.ts';
import { pointsAlong } from './boxes.ts';
import { type Drawing, dotsText, ringOf, standing } from './drawing.ts';
import { outlineOn, sharedArcs } from './outline.ts';
import { pathText } from './path-text.ts';
import { placeTexts } from './region-texts.ts';
import { sheetAround } from './sheet.ts';

/** The sizes of the drawing: printed about one unit to a pixel, in the side column as on a phone. */
export const REGIONAL = {
  width: 370,
  lowest: 220,
  highest: 340,
  margin: { across: 48, down: 34 },
  /** The borders that the map is about are drawn closer to the data than coasts and the borders of others. */
  tolerance: { own: 1.6, rest: 5 },
  radius: 4.5,
  fontSize: 13,
  nameSize: 12,
  townRadius: 1.5,
  /** How many towns are named at most. */
  towns: 5,
} as const;

export interface RegionalMap {
  /** ISO 3166-1 numeric code of the country that is left. */
  readonly country: string;
  /** Countries to be named, by numeric code; a border is drawn as one of the map's own where it leads to one of these. */
  readonly named: readonly { readonly code: string; readonly name: string }[];
  /** Numeric codes of the countries whose border is not to be used. */
  readonly doNotUse: readonly string[];
  /** The crossings in the order of their numbers, longitude first. */
  readonly gates: readonly {
    readonly place: Point;
    readonly accuracyKm: number;
    /** Whether its dot is filled. */
    readonly held: boolean;
  }[];
  /** The one that matters most first; the others are named as there is room. */
  readonly towns: readonly {
    readonly place: Point;
    readonly accuracyKm: number;
    readonly name: string;
  }[];
}

/** Draws the borders of a country with its crossings; texts are placed so that none covers another. */
export function drawRegion(
  boundaries: Boundaries,
  { country, named, doNotUse, gates, towns }: RegionalMap,
): Drawing {
  const { fontSize, nameSize, radius } = REGIONAL;
  const others = named.map(({ code }) => code).filter((code) => code !== country);
  const own = new Set(sharedArcs(boundaries, country, others));
  const places = [
    ...[...own].flatMap((arc) => boundaries.arcs[arc]?.points ?? []),
    ...gates.map(({ place }) => place),
  ];
  const sheet = sheetAround(places, REGIONAL);
  const outline = outlineOn(boundaries, sheet, (arc) =>
    own.has(arc) ? REGIONAL.tolerance.own : REGIONAL.tolerance.rest,
  );
  const across = (one: string, other: string) =>
    one === country ? other : other === country ? one : undefined;
  const outOf = (wanted: (code: string) => boolean) =>
    outline.between((one, other) => {
      const code = across(one, other);
      return code !== undefined && wanted(code);
    });
  const border = outOf((code) => !doNotUse.includes(code));
  const stop = outOf((code) => doNotUse.includes(code));
  const rest = outline.between((one, other) => across(one, other) === undefined);

  const dots = gates.map(({ place, accuracyKm, held }) => {
    const uncertain = accuracyKm / sheet.kmPerUnit;
    return {
      at: sheet.project(place),
      radius: Math.max(radius, uncertain),
      kind: uncertain > radius ? 'ring' : held ? 'held' : 'said',
    };
  });
  const pointsOfKind = (kind: string) =>
    dots.filter((dot) => dot.kind === kind).map(({ at }) => at);
  const texts = placeTexts(
    {
      dots,
      countries: named.map(({ code, name }) => ({ name, rings: outline.country(code) })),
      towns: towns
        .filter(({ accuracyKm }) => accuracyKm / sheet.kmPerUnit <= REGIONAL.townRadius)
        .map(({ place, name }) => ({ at: sheet.project(place), name })),
    },
    { sheet, taken: [], strong: pointsAlong(stop), weak: pointsAlong([...border, ...rest]) },
    { fontSize, nameSize, towns: REGIONAL.towns },
  );
  return {
    width: sheet.width,
    height: sheet.height,
    land: pathText(outline.land, true),
    lines: pathText(rest),
    border: pathText(border),
    doNotUse: pathText(stop),
    leaders: pathText(texts.numbers.flatMap(({ leader }) => (leader ? [leader] : []))),
    held: dotsText(pointsOfKind('held')),
    said: dotsText(pointsOfKind('said')),
    towns: dotsText(texts.towns),
    rings: dots.filter(({ kind }) => kind === 'ring').map(ringOf),
    bar: '',
    numbers: texts.numbers.map((number) => standing(number, fontSize)),
    names: texts.names.map((name) => standing(name, nameSize)),
  };
}
