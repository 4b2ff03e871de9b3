import type { Standing } from '../records/advisory.ts';
import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { alertsOn } from './alerts.ts';
import { lastDayBy } from './calendar-days.ts';
import { advisoryOf } from './countries.ts';
import type { AlertState, Instruction } from './derived.ts';
import { isTopLevel, levelsOf } from './levels.ts';

function hasActions({ alert }: AlertState): boolean {
  return alert.actions !== 'not-stated';
}

/** Whether two alerts were in force on a day together. */
function overlap(one: AlertState, other: AlertState): boolean {
  return one.sentFirst <= other.reviewBy && other.sentFirst <= one.reviewBy;
}

/** Alerts without actions that came after the newest of those with them. */
function laterThan(alerts: readonly AlertState[], known: readonly AlertState[]) {
  const since = alerts[0]?.sentFirst ?? '';
  return known.filter((state) => !hasActions(state) && state.sentFirst > since);
}

interface Seen {
  readonly standing: Standing;
  readonly lastSeen: Day;
}

/** The standing advice that was seen last. */
function newestStanding(
  content: Content,
  country: string,
  day: Day,
  isTheirs: (audience: readonly string[]) => boolean,
): Seen | undefined {
  const seen = (advisoryOf(content, country)?.standing ?? []).flatMap((standing) => {
    const lastSeen = lastDayBy(standing.seenOn, day);
    const audience = content.issuers.get(standing.issuer)?.audience ?? [];
    return lastSeen !== undefined && isTheirs(audience) ? [{ standing, lastSeen }] : [];
  });
  return seen.reduce<Seen | undefined>(
    (newest, one) => (newest && newest.lastSeen >= one.lastSeen ? newest : one),
    undefined,
  );
}

function instructionTo(
  content: Content,
  country: string,
  day: Day,
  isTheirs: (audience: readonly string[]) => boolean,
  forReader: boolean,
): Instruction | undefined {
  const known = alertsOn(content, day, country).filter(({ alert }) =>
    isTheirs(alert.audience.passports),
  );
  const told = known.filter(hasActions);
  const inForce = told.filter(({ state }) => state === 'in-force');
  if (inForce.length > 0) {
    return { kind: 'in-force', alerts: inForce, later: laterThan(inForce, known), forReader };
  }
  const lapsed = told.filter(({ state }) => state === 'lapsed');
  const [newest] = lapsed;
  const seen = newestStanding(content, country, day, isTheirs);
  const issuer = seen && content.issuers.get(seen.standing.issuer);
  if (seen && issuer && (!newest || seen.lastSeen >= newest.sentLast)) {
    return {
      kind: 'standing',
      standing: seen.standing,
      issuer,
      action: seen.standing.do,
      lastSeen: seen.lastSeen,
      lastAlert: known[0],
      forReader,
    };
  }
  if (!newest) return undefined;
  const alerts = lapsed.filter((state) => overlap(state, newest));
  return { kind: 'last', alerts, later: laterThan(alerts, known), forReader };
}

/**
 * The first line of a country, by its ISO code, for a passport: the alert in force; else the last instruction or the
 * standing advice, whichever was seen later. What only others are told is said as theirs (`forReader: false`).
 */
export function instructionOf(
  content: Content,
  country: string,
  passport: string,
  day: Day,
): Instruction {
  const own = (audience: readonly string[]) => audience.includes(passport);
  const theirs = (audience: readonly string[]) => !own(audience);
  return (
    instructionTo(content, country, day, own, true) ??
    instructionTo(content, country, day, theirs, false) ?? {
      kind: 'none',
      topLevel: levelsOf(content, country, day).some(isTopLevel),
    }
  );
}
