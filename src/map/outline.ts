import { type GeoPermissibleObjects, geoIdentity, geoStream } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Boundaries, Line, Point } from './boundaries.ts';
import type { Sheet } from './sheet.ts';
import { simplify } from './simplify.ts';

/** How far beyond the edges land is drawn, so that its outline along them is not seen. */
const OVERLAP = 4;

/** The boundaries as they lie on a sheet. */
export interface Outline {
  /** The land, as closed lines that end where the sheet ends. */
  readonly land: readonly Line[];
  /** One country the same way, by its ISO 3166-1 numeric code. */
  country(code: string): readonly Line[];
  /** The lines between two countries for which the question is answered with yes. */
  between(wanted: (one: string, other: string) => boolean): readonly Line[];
}

function idOf(geometry: GeometryObject): string {
  return String(geometry.id);
}

/** The numbers of the arcs of a country; a negative one is the complement of an arc run backwards. */
function arcsOf(geometry: GeometryObject): readonly number[] {
  if (geometry.type === 'Polygon') return geometry.arcs.flat();
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat(2) : [];
}

/** The numbers of the arcs that a country shares with others; by ISO 3166-1 numeric codes. */
export function sharedArcs(
  { countries }: Boundaries,
  country: string,
  others: readonly string[],
): readonly number[] {
  const ofCodes = (codes: readonly string[]) =>
    new Set(
      countries
        .filter((geometry) => codes.includes(idOf(geometry)))
        .flatMap(arcsOf)
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
  const mine = ofCodes([country]);
  return [...ofCodes(others)].filter((arc) => mine.has(arc));
}

function endsOf(line: Line): Line {
  const [first, last] = [line[0], line.at(-1)];
  return first && last ? [first, last] : [];
}

/**
 * Lays boundaries on a sheet, with no more points than it needs.
 *
 * @param toleranceOf how far the line of an arc may lie from the data, in units of the drawing.
 */
export function outlineOn(
  boundaries: Boundaries,
  sheet: Sheet,
  toleranceOf: (arc: number) => number,
): Outline {
  const seen = boundaries.arcs.map((arc) => sheet.holds(arc, OVERLAP));
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: boundaries.arcs.map(({ points }, index) => {
      // Off the sheet both ends are enough: what is straight between them stays inside the span, so off the sheet too.
      const drawn = (seen[index] ? points : endsOf(points)).map((point) => sheet.project(point));
      return simplify(drawn, toleranceOf(index)).map(([x, y]) => [x, y]);
    }),
  };
  const countries = boundaries.countries.filter((geometry) =>
    arcsOf(geometry).some((arc) => seen[arc < 0 ? ~arc : arc]),
  );
  const clip = (object: GeoPermissibleObjects, overlap: number): readonly Line[] => {
    const lines: Point[][] = [];
    let line: Point[] = [];
    let closed = false;
    const stream = geoIdentity()
      .clipExtent([
        [-overlap, -overlap],
        [sheet.width + overlap, sheet.height + overlap],
      ])
      .stream({
        point: (x, y) => line.push([x, y]),
        lineStart: () => {
          line = [];
        },
        lineEnd: () => {
          const [first] = line;
          lines.push(closed && first ? [...line, first] : line);
        },
        polygonStart: () => {
          closed = true;
        },
        polygonEnd: () => {
          closed = false;
        },
      });
    geoStream(object, stream);
    return lines;
  };
  return {
    land: clip(feature(topology, boundaries.land), OVERLAP),
    country: (code) =>
      countries
        .filter((geometry) => idOf(geometry) === code)
        .flatMap((geometry) => clip(feature(topology, geometry), 0)),
    between: (wanted) =>
      clip(
        mesh(
          topology,
          { type: 'GeometryCollection', geometries: countries },
          (one, other) => one !== other && wanted(idOf(one), idOf(other)),
        ),
        OVERLAP,
      ),
  };
}
