import { earliest } from '../domain/calendar-days.ts';
import { linkedFrom } from '../domain/corrected.ts';
import { type Publication, publicationOf as published } from '../domain/publication.ts';
import type { BorderEntry, Content, CrossingEntry } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import type { Path, Records } from './rule.ts';

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
      ref: linkedFrom(place.slug, link),
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

/** Whether a document has any day of its own: of the text, of a dated copy or of a sighting. */
export function isDated(records: Records, sourceId: string): boolean {
  const source = records.sources.get(sourceId);
  if (source === undefined) return true;
  if (source.published !== 'not-stated' || source.seenOn.length > 0) return true;
  return (
    source.via.some(({ published }) => published !== 'not-stated') ||
    [...records.sources.values()].some(
      (other) =>
        other.published !== 'not-stated' && other.via.some((copy) => copy.source === sourceId),
    )
  );
}

/** When a document came out, as the domain counts it; undefined where there is no such document. */
export function publicationOf(records: Records, sourceId: string): Publication | undefined {
  // The domain looks at nothing but the sources here, and those that have a shape are all in the records.
  return records.sources.has(sourceId) ? published(records as Content, sourceId) : undefined;
}

/** The day of a claim: the earlier bound of `asOf`, else the first publication of its source. */
export function dayOfClaim(records: Records, claim: Report | Practice): string | undefined {
  return claim.asOf === undefined
    ? publicationOf(records, claim.source)?.first
    : earliest(claim.asOf);
}

/** The two countries of a place, by ISO code. */
export function countriesOf(place: Place): readonly string[] {
  return 'countries' in place ? place.countries : Object.keys(place.sides);
}
