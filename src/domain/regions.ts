import type { Region } from '../records/advisory.ts';
import type { Content, CrossingEntry } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { REGION_ADVICE } from '../vocabularies/advice.ts';
import { earliest, lastDayBy, latest } from './calendar-days.ts';
import { advisoryOf } from './countries.ts';
import type { FarSideWarning } from './derived.ts';
import { perContent } from './per-content.ts';
import { publicationOf } from './publication.ts';

/** The day from which a warning is known and holds. */
export function regionKnownOn(content: Content, region: Region): Day {
  const published = publicationOf(content, region.source).last;
  const from = latest(region.from);
  return published > from ? published : from;
}

function warningOf(content: Content, region: Region, day: Day): FarSideWarning {
  const issuer = content.issuers.get(region.issuer);
  if (!issuer) throw new Error(`No issuer "${region.issuer}" is recorded.`);
  const later = region.notIn === 'not-stated' ? undefined : content.sources.get(region.notIn);
  const laterDay = later && publicationOf(content, region.notIn).last;
  return {
    region,
    issuer,
    lastSeen: lastDayBy(region.seenOn, day) ?? earliest(region.from),
    notIn:
      later && laterDay !== undefined && laterDay <= day
        ? { sourceId: region.notIn, source: later, day: laterDay }
        : undefined,
  };
}

function strictness(region: Region): number {
  return REGION_ADVICE.findIndex(({ key }) => key === region.advice);
}

function strictestFirst(one: FarSideWarning, other: FarSideWarning): number {
  const order = strictness(one.region) - strictness(other.region);
  if (order !== 0) return order;
  if (one.lastSeen !== other.lastSeen) return one.lastSeen < other.lastSeen ? 1 : -1;
  return one.region.id < other.region.id ? -1 : 1;
}

function warningsOf(content: Content, regions: readonly Region[], day: Day): FarSideWarning[] {
  return regions
    .filter((region) => regionKnownOn(content, region) <= day)
    .filter((region) => region.until === 'not-stated' || day <= region.until)
    .map((region) => warningOf(content, region, day))
    .sort(strictestFirst);
}

/** The warnings about parts of a country, by its ISO code, that are known on a day and not ended; the strictest first. */
export function regionsOf(content: Content, country: string, day: Day): readonly FarSideWarning[] {
  return warningsOf(content, advisoryOf(content, country)?.regions ?? [], day);
}

const allRegions = perContent(({ advisories }) =>
  [...advisories.values()].flatMap(({ regions }) => regions),
);

/** The warnings about the areas in which one side of a crossing lies; the strictest first. */
export function farSideOf(
  content: Content,
  crossing: CrossingEntry,
  to: string,
  day: Day,
): readonly FarSideWarning[] {
  const areas = crossing.sides[to]?.areas;
  if (areas === undefined || areas === 'not-stated') return [];
  return warningsOf(
    content,
    allRegions(content).filter(({ area }) => areas.includes(area)),
    day,
  );
}

/** Whether an issuer says not to travel to the far side. */
export function saysDoNotTravel(warnings: readonly FarSideWarning[]): boolean {
  return warnings.some(({ region }) => region.advice === 'do-not-travel');
}
