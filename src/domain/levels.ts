import type { Level } from '../records/advisory.ts';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { earliest, lastDayBy, latest } from './calendar-days.ts';
import { advisoryOf } from './countries.ts';
import type { LevelState } from './derived.ts';

/** The day from which a level is known. */
export function levelKnownOn(level: Level): Day {
  return latest(level.issued);
}

/** Whether a level is the strictest of its scale. */
export function isTopLevel(state: LevelState): boolean {
  return state.order === state.of;
}

function stateOf(content: Content, level: Level, day: Day): LevelState {
  const issuer = content.issuers.get(level.issuer);
  const scale = content.scales.get(level.scale);
  const place = scale?.levels.find(({ code }) => code === level.code);
  if (!issuer || !scale || !place) {
    throw new Error(`The level "${level.code}" of ${level.issuer} is on no recorded scale.`);
  }
  return {
    level,
    issuer,
    issued: earliest(level.issued),
    lastSeen: lastDayBy(level.seenOn, day),
    order: place.order,
    of: Math.max(...scale.levels.map(({ order }) => order)),
  };
}

/**
 * The newest level of each issuer for a country, by its ISO code, known on a day; newest first. It never lapses: it
 * holds until its issuer changes it.
 */
export function levelsOf(content: Content, country: string, day: Day): readonly LevelState[] {
  const newest = new Map<string, Level>();
  for (const level of advisoryOf(content, country)?.levels ?? []) {
    if (levelKnownOn(level) > day) continue;
    const other = newest.get(level.issuer);
    if (!other || levelKnownOn(other) <= levelKnownOn(level)) newest.set(level.issuer, level);
  }
  return [...newest.values()]
    .map((level) => stateOf(content, level, day))
    .sort((one, other) => {
      if (one.issued !== other.issued) return one.issued < other.issued ? 1 : -1;
      return one.level.issuer < other.level.issuer ? -1 : 1;
    });
}
