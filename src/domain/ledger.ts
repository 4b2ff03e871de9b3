import type { BorderEntry, Content, CrossingEntry } from '../records/content.ts';
import type { Practice, Report } from '../records/report.ts';
import type { Day } from '../records/scalars.ts';
import type { Issuer } from '../records/site.ts';
import { earliest } from './calendar-days.ts';
import { answersTo, correctedBy, linkedFrom } from './corrected.ts';
import type { Told } from './derived.ts';
import { freshnessOf, limitOf } from './freshness.ts';
import { perContent } from './per-content.ts';
import { publicationOf } from './publication.ts';

/** A document of which everything it says about some borders is recorded: there its silence counts. */
export interface CompleteList {
  readonly sourceId: string;
  readonly issuerId: string;
  readonly issuer: Issuer;
  readonly day: Day;
  readonly knownOn: Day;
  readonly covers: readonly string[];
}

/** How a report was taken out of every decision. */
export interface Mending {
  readonly fate: 'corrected' | 'withdrawn';
  readonly by: Told<Report | Practice>;
}

/** Every claim of a content with its issuer and its days, whatever the day of the question. */
export interface Ledger {
  /** By the slug of the crossing or border. */
  readonly reports: ReadonlyMap<string, readonly Told[]>;
  readonly practice: ReadonlyMap<string, readonly Told<Practice>[]>;
  /** By the address of the report that is mended. */
  readonly mendings: ReadonlyMap<string, readonly Mending[]>;
  readonly lists: readonly CompleteList[];
}

type Place = Told['place'];

/** The address of a report that another one links to: an id alone means the same file. */
export function linkedRef(told: Told<Report | Practice>, link: string): string {
  return linkedFrom(told.place.slug, link);
}

interface Claimed {
  readonly place: Place;
  readonly entry: BorderEntry | CrossingEntry;
  readonly countries: readonly string[];
}

function issuerOf(content: Content, sourceId: string): { issuerId: string; issuer: Issuer } {
  const issuerId = content.sources.get(sourceId)?.issuer ?? '';
  const issuer = content.issuers.get(issuerId);
  if (!issuer) throw new Error(`No issuer "${issuerId}" is recorded for the source "${sourceId}".`);
  return { issuerId, issuer };
}

function toldOf<Claim extends Report | Practice>(
  content: Content,
  { place, countries }: Claimed,
  corrected: ReadonlyMap<string, string>,
  claim: Claim,
): Told<Claim> {
  const source = content.sources.get(claim.source);
  if (!source) throw new Error(`No source "${claim.source}" is recorded.`);
  const publication = publicationOf(content, claim.source);
  const day = claim.asOf === undefined ? publication.first : earliest(claim.asOf);
  const ref = `${place.slug}/${claim.id}`;
  const left = countries.filter((country) => claim.direction === `from-${country}`);
  const freshness = freshnessOf(content.site, left.length > 0 ? left : countries);
  return {
    claim,
    place,
    ref,
    answersTo: answersTo(ref, corrected),
    ...issuerOf(content, claim.source),
    source,
    day,
    knownOn: publication.last,
    limit: limitOf(day, freshness, claim.until),
  };
}

function placesOf(content: Content): Claimed[] {
  return [
    ...[...content.borders.values()].map((entry) => ({
      place: { kind: 'border' as const, slug: entry.slug },
      entry,
      countries: entry.countries,
    })),
    ...[...content.crossings.values()].map((entry) => ({
      place: { kind: 'crossing' as const, slug: entry.slug },
      entry,
      countries: Object.keys(entry.sides),
    })),
  ];
}

/** Only the issuer itself takes back or mends its word: nobody else can end it. */
function mendingsOf(claims: readonly Told<Report | Practice>[]): Map<string, Mending[]> {
  const byRef = new Map(claims.map((told) => [told.ref, told]));
  const mendings = new Map<string, Mending[]>();
  for (const by of claims) {
    const links = [
      { fate: 'corrected' as const, link: by.claim.corrects },
      { fate: 'withdrawn' as const, link: by.claim.withdraws },
    ];
    for (const { fate, link } of links) {
      if (link === undefined) continue;
      const mended = byRef.get(linkedRef(by, link));
      if (!mended || mended === by || mended.issuerId !== by.issuerId) continue;
      mendings.set(mended.ref, [...(mendings.get(mended.ref) ?? []), { fate, by }]);
    }
  }
  return mendings;
}

function listsOf(content: Content): CompleteList[] {
  return [...content.sources].flatMap(([sourceId, source]) => {
    if (source.covers.length === 0) return [];
    const publication = publicationOf(content, sourceId);
    const list = { sourceId, ...issuerOf(content, sourceId), covers: source.covers };
    return [{ ...list, day: publication.first, knownOn: publication.last }];
  });
}

function readLedger(content: Content): Ledger {
  const reports = new Map<string, readonly Told[]>();
  const practice = new Map<string, readonly Told<Practice>[]>();
  const places = placesOf(content);
  const corrected = correctedBy(places.map(({ entry }) => entry));
  for (const claimed of places) {
    const { place, entry } = claimed;
    reports.set(
      place.slug,
      entry.reports.map((claim) => toldOf(content, claimed, corrected, claim)),
    );
    practice.set(
      place.slug,
      entry.practice.map((claim) => toldOf(content, claimed, corrected, claim)),
    );
  }
  const claims = [...[...reports.values()].flat(), ...[...practice.values()].flat()];
  return { reports, practice, mendings: mendingsOf(claims), lists: listsOf(content) };
}

/** The ledger of a content, made once: every status of every day is decided from it. */
export const ledgerOf = perContent(readLedger);

/** Every report and practice report that rests on one document: the crossings as one alert gave them. */
export function reportsOfSource(
  content: Content,
  sourceId: string,
): { readonly reports: readonly Told[]; readonly practice: readonly Told<Practice>[] } {
  const { reports, practice } = ledgerOf(content);
  const rests = (told: Told<Report | Practice>) => told.claim.source === sourceId;
  return {
    reports: [...reports.values()].flat().filter(rests),
    practice: [...practice.values()].flat().filter(rests),
  };
}
