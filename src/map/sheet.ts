import { geoMercatorRaw } from 'd3-geo';
import type { Point } from './boundaries.ts';

/** Kilometres of one degree along the equator (mean radius of the earth, IUGG, R1). */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
const RADIANS = Math.PI / 180;
/** Mercator has no poles. */
const LAST_LATITUDE = 85;

/** The rectangle that a map is drawn on: its size in drawing units, and where a place lies on it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Kilometres of one drawing unit in the middle of the sheet. */
  readonly kmPerUnit: number;
  /** From longitude and latitude in degrees to drawing units, from the upper left corner. */
  project(place: Point): Point;
  /** Whether a span of degrees reaches onto the sheet, or to within a distance of its edges. */
  holds(
    span: { west: number; south: number; east: number; north: number },
    around: number,
  ): boolean;
}

function mercator([longitude, latitude]: Point): Point {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  const [x, y] = geoMercatorRaw(longitude * RADIANS, bounded * RADIANS);
  return [x / RADIANS, -y / RADIANS];
}

/** A sheet of a given size with a point of the plane in its middle; `scale` is units per degree of longitude. */
function sheetOf(
  [cx, cy]: Point,
  scale: number,
  { width, height }: { readonly width: number; readonly height: number },
): Sheet {
  const project = (place: Point): Point => {
    const [x, y] = mercator(place);
    return [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
  };
  const latitude = (2 * Math.atan(Math.exp(-cy * RADIANS)) - Math.PI / 2) / RADIANS;
  return {
    width,
    height,
    kmPerUnit: (KM_PER_DEGREE * Math.cos(latitude * RADIANS)) / scale,
    project,
    holds: ({ west, south, east, north }, around) => {
      const [left, top] = project([west, north]);
      const [right, bottom] = project([east, south]);
      return (
        right >= -around && left <= width + around && bottom >= -around && top <= height + around
      );
    },
  };
}

/** A sheet on which all the places lie, at least a margin from its edges; as high as they ask for, within bounds. */
export function sheetAround(
  places: readonly Point[],
  {
    width,
    margin,
    lowest,
    highest,
  }: {
    readonly width: number;
    readonly margin: { readonly across: number; readonly down: number };
    readonly lowest: number;
    readonly highest: number;
  },
): Sheet {
  const points = places.map(mercator);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  // Places that lie on one line still need a sheet: an eighth of a degree is about the size of a town.
  const across = Math.max(right - left, 1 / 8);
  const down = Math.max(bottom - top, 1 / 8);
  const scale = Math.min((width - 2 * margin.across) / across, (highest - 2 * margin.down) / down);
  const height = Math.round(Math.max(lowest, down * scale + 2 * margin.down));
  return sheetOf([(left + right) / 2, (top + bottom) / 2], scale, { width, height });
}

/** A sheet with one place in its middle, so many kilometres wide. */
export function sheetAt(
  place: Point,
  kmWide: number,
  size: { readonly width: number; readonly height: number },
): Sheet {
  const scale = (size.width / kmWide) * KM_PER_DEGREE * Math.cos(place[1] * RADIANS);
  return sheetOf(mercator(place), scale, size);
}
