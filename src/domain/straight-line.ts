import { geoDistance } from 'd3-geo';
import type { Content, CrossingEntry } from '../records/content.ts';

/** Mean radius of the earth in kilometres (IUGG, R1). */
const EARTH_KM = 6371.0088;

/** The great circle between two crossings in kilometres; infinite where a position is not known. */
export function kmBetween({ location: one }: CrossingEntry, { location: other }: CrossingEntry) {
  if (one === 'not-stated' || other === 'not-stated') return Number.POSITIVE_INFINITY;
  return geoDistance([one.lon, one.lat], [other.lon, other.lat]) * EARTH_KM;
}

export interface CityDistance {
  readonly city: string;
  /** Along the great circle, in kilometres to the nearest five: never the length of a road. */
  readonly km: number;
  /** How far off it may be, from both positions, in kilometres. */
  readonly accuracyKm: number;
}

/**
 * How far the cities of the country that is left are from a crossing in a straight line, the nearest first; none where
 * the position of the crossing is not known.
 */
export function distancesFrom(
  content: Content,
  crossing: CrossingEntry,
  from: string,
): readonly CityDistance[] {
  const { location } = crossing;
  if (location === 'not-stated') return [];
  return [...content.cities]
    .filter(([, { country, rank }]) => country === from && rank <= 1)
    .map(([city, { lat, lon, accuracyKm }]) => ({
      city,
      km: Math.round((geoDistance([lon, lat], [location.lon, location.lat]) * EARTH_KM) / 5) * 5,
      accuracyKm: Math.ceil(accuracyKm + location.accuracyKm),
    }))
    .sort((one, other) => one.km - other.km);
}
