import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEquidistant } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Mean radius of the earth (IUGG, R1). */
const EARTH_KM = 6371.0088;

type Point = readonly [longitude: number, latitude: number];

let boundaries: Topology<{ countries: GeometryCollection }> | undefined;
const lines = new Map<string, readonly (readonly Point[])[]>();

/** The boundaries of Natural Earth at 1:10 million, as `world-atlas` carries them; read once, when first asked for. */
function readBoundaries() {
  boundaries ??= JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection }>;
  return boundaries;
}

/** The line that two countries share, by their ISO 3166-1 numeric codes; empty where they share none. */
function borderLine(one: string, other: string): readonly (readonly Point[])[] {
  const key = [one, other].sort().join(' ');
  const known = lines.get(key);
  if (known !== undefined) return known;
  const topology = readBoundaries();
  const geometries = topology.objects.countries.geometries.filter(
    ({ id }) => id === one || id === other,
  );
  const shared = mesh(
    topology,
    { type: 'GeometryCollection', geometries },
    (left, right) => left !== right,
  );
  const line = shared.coordinates as unknown as readonly (readonly Point[])[];
  lines.set(key, line);
  return line;
}

/** Distances in kilometres by what was measured: of two countries that share no line, `null`. */
export type Distances = ReadonlyMap<string, number | null>;

const measured = new Map<string, number | null>();
let recalled: Distances = new Map();

/** Spares this process what the very same code has measured before: the boundaries are four million bytes to read. */
export function recallDistances(distances: Distances): void {
  recalled = distances;
}

/** Every distance that this process was asked for. */
export function distancesMeasured(): Distances {
  return measured;
}

/**
 * How many kilometres a place lies off the border line of two countries, along the earth's surface.
 *
 * @param place longitude and latitude in degrees.
 * @returns `undefined` where the two share no line.
 */
export function distanceToBorder(place: Point, one: string, other: string): number | undefined {
  const key = [...place, one, other].join(' ');
  const known = measured.get(key) ?? recalled.get(key);
  const distance = known === undefined ? measure(place, one, other) : known;
  measured.set(key, distance);
  return distance ?? undefined;
}

/** Measures in an azimuthal projection around the place, in which distances from it are true. */
function measure(place: Point, one: string, other: string): number | null {
  const line = borderLine(one, other);
  if (line.length === 0) return null;
  const project = geoAzimuthalEquidistant()
    .rotate([-place[0], -place[1]])
    .scale(EARTH_KM)
    .translate([0, 0])
    .clipAngle(180)
    .precision(0);
  let least = Number.POSITIVE_INFINITY;
  for (const part of line) {
    let before: readonly [number, number] | null = null;
    for (const point of part) {
      const here = project([point[0], point[1]]);
      if (here !== null && before !== null)
        least = Math.min(least, distanceToSegment(before, here));
      before = here;
    }
  }
  return least;
}

/** The distance of the origin from a straight piece of line. */
function distanceToSegment(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
