import type { Day } from '../records/scalars.ts';
import { type DerivedStatus, isPermission, type Permission } from '../vocabularies/statuses.ts';
import type { Reader } from './applies.ts';
import { firstDay, lastDay } from './calendar-days.ts';
import type { Silence, Told } from './derived.ts';
import { warningsNotToUse } from './do-not-use.ts';
import { type Known, newestFirst } from './known.ts';
import { contradict, isExceptionTo, ofGate, type Standing, standingOf } from './standing.ts';

/** The word that decides for one reader, before its limit is looked at. */
export interface Decision {
  readonly word: DerivedStatus;
  readonly decidedBy: readonly Told[];
  readonly exceptionTo: readonly Told[];
  readonly silence: Silence | undefined;
  readonly asOf: Day | undefined;
  readonly limit: Day | undefined;
  /** Conditions on the whole border that come with whatever the gate permits. */
  readonly borderConditions: readonly Told[];
}

const NOTHING = {
  decidedBy: [],
  exceptionTo: [],
  silence: undefined,
  asOf: undefined,
  limit: undefined,
  borderConditions: [],
} as const;

/** From the most to the least open: of several permissions of one day the strictest word counts. */
const STRICTNESS: readonly Permission[] = [
  'open',
  'conditional',
  'by-authorisation',
  'case-by-case',
];

function strictest(permissions: readonly Told[], borderConditions: readonly Told[]): Permission {
  const ranks = permissions.map(({ claim }) =>
    isPermission(claim.status) ? STRICTNESS.indexOf(claim.status) : 0,
  );
  const rank = Math.max(
    borderConditions.length > 0 ? STRICTNESS.indexOf('conditional') : 0,
    ...ranks,
  );
  return STRICTNESS[rank] ?? 'case-by-case';
}

function uniqueNewestFirst(reports: readonly Told[]): readonly Told[] {
  return [...new Set(reports)].sort(newestFirst);
}

function byStop(standing: Standing, day: Day): Decision {
  const stops = standing.stops.filter((stop) => stop.day === day);
  const gateFirst = [...stops].sort((one, other) =>
    one.place.kind === other.place.kind
      ? newestFirst(one, other)
      : one.place.kind === 'crossing'
        ? -1
        : 1,
  );
  const contradicted = [...standing.permissions, ...standing.borderConditions].filter((told) =>
    stops.some((stop) => contradict(stop, told)),
  );
  const decidedBy =
    contradicted.length > 0 ? [...uniqueNewestFirst(contradicted), ...gateFirst] : gateFirst;
  return {
    ...NOTHING,
    word: contradicted.length > 0 ? 'conflicting' : 'closed',
    decidedBy,
    asOf: day,
    limit: firstDay(decidedBy.map(({ limit }) => limit)),
    borderConditions: contradicted.length > 0 ? standing.borderConditions : [],
  };
}

/** A permission decides, unless a stop of its day, or one that was within its limit on its day, stands against it. */
function byPermission(standing: Standing, day: Day, known: Known): Decision {
  const { stops, borderConditions } = standing;
  const permissions = standing.permissions.filter((told) => told.day === day);
  const against = stops.filter(
    (stop) => (stop.day <= day && day <= stop.limit) || stop.day === day,
  );
  const contradicting = [...standing.permissions, ...borderConditions].filter((told) =>
    permissions.some((permission) => contradict(permission, told)),
  );
  const clash = against.length + contradicting.length > 0;
  const deciding = [...permissions, ...contradicting];
  return {
    ...NOTHING,
    word: clash ? 'conflicting' : strictest(permissions, borderConditions),
    decidedBy: clash
      ? [...uniqueNewestFirst(deciding), ...uniqueNewestFirst(against)]
      : uniqueNewestFirst(permissions),
    exceptionTo: ofGate(known).filter(
      (stop) =>
        stop.claim.status === 'closed' && permissions.some((told) => isExceptionTo(told, stop)),
    ),
    asOf: day,
    limit: firstDay(deciding.map(({ limit }) => limit)),
    borderConditions,
  };
}

/**
 * The word that decides: a warning not to use the gate before all; else the newest day, whoever said it, with the brake
 * that no permission outdoes another issuer's stop that was still within its limit. Waiting never opens a gate, for
 * nothing here looks at how old a word has become.
 */
export function decide(known: Known, reader: Reader): Decision {
  const warnings = warningsNotToUse(known);
  if (warnings.length > 0) {
    return { ...NOTHING, word: 'do-not-use', decidedBy: warnings, asOf: warnings[0]?.day };
  }
  const standing = standingOf(known, reader);
  const permitted = lastDay(standing.permissions.map(({ day }) => day)) ?? '';
  const stopped = lastDay(standing.stops.map(({ day }) => day)) ?? '';
  const silence = standing.silences.reduce<Silence | undefined>(
    (newest, one) => (newest && newest.day >= one.day ? newest : one),
    undefined,
  );
  if (silence && silence.day > permitted && silence.day > stopped) {
    return { ...NOTHING, word: 'not-assessed', silence, asOf: silence.day, limit: silence.limit };
  }
  if (stopped > permitted) return byStop(standing, stopped);
  if (permitted !== '') return byPermission(standing, permitted, known);
  return { ...NOTHING, word: 'unknown' };
}
