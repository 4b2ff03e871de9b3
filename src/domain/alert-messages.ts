import type { AlertEntry, Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { alertKnownOn } from './alerts.ts';
import { ledgerOf, reportsOfSource } from './ledger.ts';

/** One message about an alert. What it says never changes: what we mend is a further message. */
export interface AlertMessage {
  /** 1 for the alert as it came; one more for each day on which we mended it. */
  readonly number: number;
  /** The day from which it is known. */
  readonly day: Day;
  /** Whether we took the alert back. */
  readonly withdrawn: boolean;
}

/** The kinds of a note after which an alert says something else. A first or a repeated look changes nothing. */
const TELLING = ['major', 'correction', 'withdrawal'];

/** The days on which a report that rests on the alert was corrected. */
function correctedDays(content: Content, alert: AlertEntry): readonly Day[] {
  const { mendings } = ledgerOf(content);
  return reportsOfSource(content, alert.source)
    .reports.flatMap((told) => mendings.get(told.ref) ?? [])
    .filter(({ fate }) => fate === 'corrected')
    .map(({ by }) => by.knownOn);
}

/** The messages about an alert known by a day, the first one first; of an alert that is not known, none. */
export function messagesAbout(
  content: Content,
  alert: AlertEntry,
  day: Day,
): readonly AlertMessage[] {
  const known = alertKnownOn(alert);
  if (known > day) return [];
  const notes = alert.changes.filter(({ kind }) => TELLING.includes(kind));
  const mended = [...notes.map(({ on }) => on), ...correctedDays(content, alert)]
    .filter((one) => one > known && one <= day)
    .sort();
  return [known, ...new Set(mended)].map((from, index) => ({
    number: index + 1,
    day: from,
    withdrawn: notes.some(({ on, kind }) => kind === 'withdrawal' && on <= from),
  }));
}
