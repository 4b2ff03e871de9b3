import { geoCircle } from 'd3-geo';
import type { CrossingsView } from '../views/data/api-files.ts';

type Crossing = CrossingsView['data'][number];

/** Kilometres in a degree of a great circle (mean radius of the earth, IUGG R1). */
const KM_PER_DEGREE = 111.195;

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}

/** A circle as a polygon, its outer ring counter-clockwise (RFC 7946, §3.1.6). */
function circle(lon: number, lat: number, km: number) {
  const { coordinates } = geoCircle()
    .center([lon, lat])
    .radius(km / KM_PER_DEGREE)
    .precision(11.25)();
  const rings = coordinates.map((ring) =>
    ring.map(([x = 0, y = 0]): [number, number] => [rounded(x), rounded(y)]).reverse(),
  );
  return { type: 'Polygon' as const, coordinates: rings };
}

function geometryOf({ location }: Crossing) {
  if (location === null) return null;
  const { lat, lon, accuracyKm, pin } = location;
  if (!pin) return circle(lon, lat, accuracyKm);
  const place: [number, number] = [lon, lat];
  return { type: 'Point' as const, coordinates: place };
}

/** Who says it and where: of what is not known, whoever had the last word. */
function propertiesOf(status: Crossing['statuses'][number]) {
  const last = status.lastWords.flatMap(({ reports }) => reports);
  const reports = status.reports.length > 0 ? status.reports : last;
  const words = Object.values(status.words)[0];
  return {
    passport: status.passport,
    from: status.from,
    to: status.to,
    status: status.status,
    wayOut: status.wayOut,
    asOf: status.asOf,
    limit: status.limit,
    issuers: [...new Set(reports.map(({ issuer }) => issuer.id))],
    sources: [...new Set(reports.map(({ source }) => source.id))],
    words: [words?.status, words?.limit, words?.under, ...(words?.past ?? [])]
      .filter(Boolean)
      .join('. '),
  };
}

/** Every crossing with its status for the first passport, and those for all of them. */
export function crossingsGeoJson({ data, ...envelope }: CrossingsView) {
  return {
    type: 'FeatureCollection' as const,
    ...envelope,
    features: data.map((crossing) => {
      const statuses = crossing.statuses.map(propertiesOf);
      return {
        type: 'Feature' as const,
        id: crossing.id,
        geometry: geometryOf(crossing),
        properties: {
          name: crossing.name,
          border: crossing.border,
          countries: crossing.countries,
          doNotUse: crossing.doNotUse,
          accuracyKm: crossing.location?.accuracyKm ?? null,
          page: `${envelope.site.baseUrl}${crossing.page}`,
          ...statuses[0],
          statuses,
        },
      };
    }),
  };
}
