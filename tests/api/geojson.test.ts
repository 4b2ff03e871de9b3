import { check } from '@placemarkio/check-geojson';
import { geoContains, geoDistance } from 'd3-geo';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { apiOn, fileAt } from './api-on.ts';

/** Twice the area of a ring on a plane; positive where it runs counter-clockwise. */
function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);
}

describe.each(['2026-02-07', '2026-11-20'])('the map of %s', (day) => {
  const text = fileAt(apiOn(day), 'crossings.geojson');
  const map = JSON.parse(text) as FeatureCollection;
  const crossings = JSON.parse(fileAt(apiOn(day), 'crossings.json')).data as {
    id: string;
    doNotUse: boolean;
    location: { lat: number; lon: number; accuracyKm: number; pin: boolean } | null;
  }[];
  const polygons = map.features.flatMap(({ id, geometry }) =>
    geometry?.type === 'Polygon' ? [{ id, geometry: geometry as Polygon }] : [],
  );

  test('is GeoJSON', () => {
    expect(() => check(text)).not.toThrow();
  });

  test('has every crossing once, in the order of the other file', () => {
    expect(map.features.map(({ id }) => id)).toEqual(crossings.map(({ id }) => id));
  });

  test('has circles that are closed and run counter-clockwise (RFC 7946, 3.1.6)', () => {
    expect(polygons.length).toBeGreaterThan(5);
    for (const { geometry } of polygons) {
      const [ring = []] = geometry.coordinates;
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(signedArea(ring)).toBeGreaterThan(0);
    }
  });

  test('has positions on the earth where the crossings are: longitude first', () => {
    for (const { id, geometry } of polygons) {
      const place = crossings.find((crossing) => crossing.id === id)?.location;
      if (!place) throw new Error(`${id} has no position.`);
      const [ring = []] = geometry.coordinates;
      for (const [lon = 0, lat = 0] of ring) {
        const km = geoDistance([place.lon, place.lat], [lon, lat]) * 6371;
        expect(km).toBeCloseTo(place.accuracyKm, 1);
      }
      // d3 takes the left side of a ring for its outside, RFC 7946 for its inside.
      const turned = { ...geometry, coordinates: [[...ring].reverse()] };
      expect(geoContains(turned, [place.lon, place.lat])).toBe(true);
    }
  });

  test('has points only for positions that are known to a kilometre', () => {
    const pins = map.features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(pins.map(({ id }) => id)).toEqual(
      crossings.filter(({ location }) => location?.pin).map(({ id }) => id),
    );
    for (const { properties } of pins) expect(properties?.['accuracyKm']).toBeLessThanOrEqual(1);
  });

  test('has no position for what is not to be used', () => {
    const forbidden = map.features.filter(({ properties }) => properties?.['doNotUse']);
    expect(forbidden.length).toBeGreaterThan(10);
    for (const { geometry } of forbidden) expect(geometry).toBeNull();
  });
});
