import { earliest, firstDay } from '../domain/calendar-days.ts';
import type { BorderEntry, CrossingEntry } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import type { Source } from '../records/site.ts';
import type { Context, Path, Records } from './rule.ts';

export type Place = CrossingEntry | BorderEntry;

/** A report or practice report with where it stands. */
export interface Claim {
  readonly place: Place;
  readonly list: 'reports' | 'practice';
  readonly index: number;
  readonly claim: Report | Practice;
  /** Its address inside the content: `<slug>/<id>`. */
  readonly ref: string;
  readonly path: Path;
}

/** Every crossing and border. */
export function placesOf(records: Records): readonly Place[] {
  return [...records.borders.values(), ...records.crossings.values()];
}

/** Every report and practice report of a place, as it stands in its file. */
export function claimsOf(place: Place): readonly Claim[] {
  return (['reports', 'practice'] as const).flatMap((list) =>
    place[list].map((claim, index) => ({
      place,
      list,
      index,
      claim,
      ref: `${place.slug}/${claim.id}`,
      path: [list, index],
    })),
  );
}

export function allClaims(records: Records): readonly Claim[] {
  return placesOf(records).flatMap(claimsOf);
}

/** The links of a claim to others, each as `<slug>/<id>`. */
export function linksOf({ place, claim, path }: Claim): readonly {
  readonly kind: 'corrects' | 'withdraws' | 'contradicts' | 'exceptionTo';
  readonly ref: string;
  readonly path: Path;
}[] {
  return (['corrects', 'withdraws', 'contradicts', 'exceptionTo'] as const).flatMap((kind) => {
    const links = claim[kind];
    if (links === undefined) return [];
    const list = Array.isArray(links) ? links : [links];
    return list.map((link, index) => ({
      kind,
      ref: link.includes('/') ? link : `${place.slug}/${link}`,
      path: [...path, kind, ...(Array.isArray(links) ? [index] : [])],
    }));
  });
}

/** The refs of all reports that another one corrects or withdraws. */
export function takenBack(records: Records): ReadonlySet<string> {
  const links = allClaims(records).flatMap(linksOf);
  return new Set(
    links.filter(({ kind }) => kind === 'corrects' || kind === 'withdraws').map(({ ref }) => ref),
  );
}

/** The day a document was first seen in public; undefined where nothing about it is dated. */
export function firstPublished(source: Source): string | undefined {
  if (source.published !== 'not-stated') return earliest(source.published);
  const copies = source.via.flatMap(({ published }) =>
    published === 'not-stated' ? [] : [earliest(published)],
  );
  return firstDay([...source.seenOn, ...copies]);
}

/** The day of a claim: the earlier bound of `asOf`, else the first publication of its source. */
export function dayOfClaim({ records }: Context, claim: Report | Practice): string | undefined {
  if (claim.asOf !== undefined) return earliest(claim.asOf);
  const source = records.sources.get(claim.source);
  return source === undefined ? undefined : firstPublished(source);
}

/** The two countries of a place, by ISO code. */
export function countriesOf(place: Place): readonly string[] {
  return 'countries' in place ? place.countries : Object.keys(place.sides);
}

/** For how many whole days a report on a place is current: the shorter limit of its countries. */
export function freshnessOf(
  { records }: Context,
  countries: readonly string[],
): number | undefined {
  const days = records.site?.freshness;
  if (days === undefined) return undefined;
  return Math.min(
    ...countries.map((code) => days[code] ?? days['default'] ?? Number.POSITIVE_INFINITY),
  );
}
