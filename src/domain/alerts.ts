import type { AlertEntry, Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { earliest, latest } from './calendar-days.ts';
import type { AlertState } from './derived.ts';
import { freshnessOf, limitOf } from './freshness.ts';

/** The day from which an alert is known. */
export function alertKnownOn(alert: AlertEntry): Day {
  return latest(alert.sent);
}

/** The alert of the same issuer, known by the day, that takes the place of another one or cancels it. */
function endedBy(
  content: Content,
  alert: AlertEntry,
  day: Day,
): { readonly state: 'replaced' | 'cancelled'; readonly by: AlertEntry } | undefined {
  const later = [...content.alerts.values()].filter(
    (by) => by !== alert && by.issuer === alert.issuer && alertKnownOn(by) <= day,
  );
  const cancel = later.find((by) => by.type === 'cancel' && by.references.includes(alert.slug));
  if (cancel) return { state: 'cancelled', by: cancel };
  const replaced = later.find(
    (by) => by.replaces !== 'not-stated' && by.replaces.alert === alert.slug,
  );
  return replaced && { state: 'replaced', by: replaced };
}

function stateOf(content: Content, alert: AlertEntry, day: Day): AlertState {
  const issuer = content.issuers.get(alert.issuer);
  if (!issuer) throw new Error(`No issuer "${alert.issuer}" is recorded.`);
  const sentFirst = earliest(alert.sent);
  const printed = alert.expires === 'not-stated' ? undefined : earliest(alert.expires);
  const reviewBy = printed ?? limitOf(sentFirst, freshnessOf(content.site, alert.areas));
  const ended = endedBy(content, alert, day);
  return {
    alert,
    issuer,
    sentFirst,
    sentLast: latest(alert.sent),
    reviewBy,
    endPrinted: printed !== undefined,
    state: ended?.state ?? (day <= reviewBy ? 'in-force' : 'lapsed'),
    replacedBy: ended?.by,
  };
}

/** Newest first by the earlier bound of its day, then by address. */
function newestFirst(one: AlertState, other: AlertState): number {
  if (one.sentFirst !== other.sentFirst) return one.sentFirst < other.sentFirst ? 1 : -1;
  return one.alert.slug < other.alert.slug ? -1 : 1;
}

/**
 * Every alert known on a day with what became of it, newest first: of the whole site, or about one country by its ISO
 * code. An alert is in force through its printed end, else for the country's limit, unless cancelled or replaced.
 */
export function alertsOn(content: Content, day: Day, country?: string): readonly AlertState[] {
  return [...content.alerts.values()]
    .filter((alert) => alertKnownOn(alert) <= day)
    .filter((alert) => country === undefined || alert.areas.includes(country))
    .map((alert) => stateOf(content, alert, day))
    .sort(newestFirst);
}
