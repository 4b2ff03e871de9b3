import type { Boundaries, Point } from './boundaries.ts';
import { areaOf, type Box, overlap, pointsAlong } from './boxes.ts';
import { type Drawing, dotsText, ringOf, standing } from './drawing.ts';
import { outlineOn, sharedArcs } from './outline.ts';
import { pathText } from './path-text.ts';
import { type PlacedLabel, placeBeside, placeName, placeNumbers } from './place-labels.ts';
import { sheetAround } from './sheet.ts';

/** The sizes of the drawing: printed about one unit to a pixel, in the side column as on a phone. */
export const REGIONAL = {
  width: 370,
  lowest: 220,
  highest: 340,
  margin: { across: 48, down: 34 },
  /** The borders that the map is about are drawn closer to the data than coasts and the borders of others. */
  tolerance: { own: 1.2, rest: 2.2 },
  radius: 4.5,
  fontSize: 13,
  nameSize: 12,
  /** How many towns are named at most. */
  towns: 7,
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
  readonly towns: readonly { readonly place: Point; readonly name: string }[];
}

/** Which of the towns lies farthest from those that are drawn: a few names tell the most where they are spread. */
function farthest(towns: readonly { readonly at: Point }[], drawn: readonly Point[]): number {
  if (drawn.length === 0) return 0;
  const gaps = towns.map(({ at: [x, y] }) =>
    Math.min(...drawn.map(([dx, dy]) => Math.hypot(x - dx, y - dy))),
  );
  return gaps.indexOf(Math.max(...gaps));
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
  const dotBoxes = dots.map(({ at: [x, y], radius: reach }): Box => {
    return { x, y, width: 2 * reach + 2, height: 2 * reach + 2 };
  });
  const surroundings = {
    sheet,
    taken: [...dotBoxes],
    strong: pointsAlong(stop),
    weak: pointsAlong([...border, ...rest]),
  };
  const put = (label: PlacedLabel | undefined): readonly PlacedLabel[] => {
    if (!label) return [];
    surroundings.taken.push(label);
    return [label];
  };
  // The smallest country has the fewest places for its name, and chooses first; a number finds room in many places.
  const names = named
    .map(({ code, name }) => {
      const rings = outline.country(code);
      return { name, rings, room: rings.reduce((sum, ring) => sum + areaOf(ring), 0) };
    })
    .sort((one, other) => one.room - other.room)
    .flatMap(({ name, rings }) => put(placeName(name, rings, dots, nameSize, surroundings)));
  const numbers = placeNumbers(dots, fontSize, surroundings);
  surroundings.taken.push(...numbers);
  const drawnTowns: Point[] = [];
  const left = towns.map(({ place, name }) => ({ at: sheet.project(place), name }));
  while (left.length > 0 && drawnTowns.length < REGIONAL.towns) {
    const [town] = left.splice(farthest(left, drawnTowns), 1);
    if (!town) break;
    const dot: Box = { x: town.at[0], y: town.at[1], width: 4, height: 4 };
    if (surroundings.taken.some((box) => overlap(box, dot))) continue;
    const label = placeBeside(town.name, dot, nameSize, surroundings);
    if (!label) continue;
    surroundings.taken.push(label, dot);
    names.push(label);
    drawnTowns.push(town.at);
  }
  return {
    width: sheet.width,
    height: sheet.height,
    land: pathText(outline.land, true),
    lines: pathText(rest),
    border: pathText(border),
    doNotUse: pathText(stop),
    leaders: pathText(numbers.flatMap(({ leader }) => (leader ? [leader] : []))),
    held: dotsText(pointsOfKind('held')),
    said: dotsText(pointsOfKind('said')),
    towns: dotsText(drawnTowns),
    rings: dots.filter(({ kind }) => kind === 'ring').map(ringOf),
    bar: '',
    numbers: numbers.map((number) => standing(number, fontSize)),
    names: names.map((name) => standing(name, nameSize)),
  };
}
