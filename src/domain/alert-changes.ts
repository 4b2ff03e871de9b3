import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { alertKnownOn } from './alerts.ts';
import type { ActionChange } from './changes.ts';

/** One change for every alert that is known on a day, with or without actions. */
export function alertChanges(content: Content, day: Day): ActionChange[] {
  return [...content.alerts.values()]
    .map(
      (alert): ActionChange => ({
        kind: 'action',
        day: alertKnownOn(alert),
        countries: alert.areas,
        key: `action alert ${alert.slug}`,
        issuerId: alert.issuer,
        of: { alert },
      }),
    )
    .filter((change) => change.day <= day);
}
