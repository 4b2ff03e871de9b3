import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Most builds draw no map: what takes four million bytes is read when it is asked for. */
const load = createRequire(import.meta.url);

/** Countries by their ISO 3166-1 numeric codes, as `world-atlas` carries them. */
export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export type Point = readonly [number, number];
export type Line = readonly Point[];

/** A piece of boundary between two junctions, with the degrees it spans. */
export interface Arc {
  readonly points: Line;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Boundaries with their arcs in degrees, longitude first. */
export interface Boundaries {
  readonly countries: GeometryCollection['geometries'];
  readonly land: GeometryCollection;
  readonly arcs: readonly Arc[];
}

/** Undoes the packing of an atlas: its arcs are whole numbers, each the step from the one before. */
function unpack({ objects, arcs, transform }: Atlas): Boundaries {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  return {
    countries: objects.countries.geometries,
    land: objects.land,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      const points = arc.map((step): Point => {
        x += step[0] ?? 0;
        y += step[1] ?? 0;
        const [longitude, latitude] = [x * kx + dx, y * ky + dy];
        [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
        [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
        return [longitude, latitude];
      });
      return { points, west, south, east, north };
    }),
  };
}

let unpackedCoarse: Boundaries | undefined;
let unpackedFine: Boundaries | undefined;

/** Natural Earth at 1:50 million, good for a whole region; unpacked when first asked for. */
export function coarseBoundaries(): Boundaries {
  unpackedCoarse ??= unpack(load('world-atlas/countries-50m.json') as Atlas);
  return unpackedCoarse;
}

/** Natural Earth at 1:10 million, for the surroundings of one place; unpacked when first asked for. */
export function fineBoundaries(): Boundaries {
  unpackedFine ??= unpack(load('world-atlas/countries-10m.json') as Atlas);
  return unpackedFine;
}
