import { countryName } from '../i18n/format.ts';
import type { Difference } from './difference.ts';
import { pairs } from './pairs.ts';
import type { Published } from './published.ts';

type Status = Published['crossings'][number]['statuses'][number];
type Report = Status['reports'][number];

/** Words as they are said, not as they are stored. */
function said(status: string): string {
  return status === 'unknown' ? 'not known' : status.replaceAll('-', ' ');
}

/** Whose gate, who says so and of which day. */
function basis(reports: readonly Report[]): string {
  const parts = reports.map(({ side, issuer, day }) => {
    const gate =
      side === 'not-stated' || side === 'both' ? [] : [`side of ${countryName(side, 'en')}`];
    return [...gate, `${issuer.id}, ${day}`].join('; ');
  });
  return parts.length > 0 ? ` (${[...new Set(parts)].join('; ')})` : '';
}

function ranOut(before: Status, after: Status, day: string): string {
  if (after.status !== 'unknown' || before.limit === null || before.limit >= day) return '';
  return ` (ran out after ${before.limit})`;
}

function statusWords(before: Status, after: Status, day: string): string | undefined {
  if (before.status !== after.status) {
    const why = ranOut(before, after, day) || basis(after.reports);
    return `${said(before.status)} → ${said(after.status)}${why}`;
  }
  if (before.asOf !== after.asOf || before.limit !== after.limit) {
    const until = after.limit === null ? '' : `, through ${after.limit}`;
    return `still ${said(after.status)}, as of ${before.asOf} → ${after.asOf}${until}${basis(after.reports)}`;
  }
  const conditions = (status: Status) => status.conditions.map(({ text }) => text).join('; ');
  if (conditions(before) === conditions(after)) return undefined;
  return `conditions: ${conditions(before) || 'none'} → ${conditions(after) || 'none'}`;
}

/** Statuses that turned, were confirmed anew or got other conditions; crossings that came or went. */
export function crossingDifferences(older: Published, newer: Published): readonly Difference[] {
  return pairs(older.crossings, newer.crossings, ({ id }) => id).flatMap(
    ({ key, before, after }): readonly Difference[] => {
      if (!before || !after) {
        const words = `${key}: ${after ? 'crossing added' : 'crossing REMOVED'}`;
        return [
          { kind: 'record', subject: key, before: before && key, after: after && key, words },
        ];
      }
      return pairs(before.statuses, after.statuses, ({ passport }) => passport).flatMap((one) => {
        if (!one.before || !one.after) return [];
        const words = statusWords(one.before, one.after, newer.day);
        if (words === undefined) return [];
        return [
          {
            kind: 'status' as const,
            subject: key,
            before: one.before.status,
            after: one.after.status,
            words: `${key}, passport ${one.key}: ${words}`,
          },
        ];
      });
    },
  );
}

/** Reports that were added, and those that are gone: reports are only ever added. */
export function reportDifferences(older: Published, newer: Published): readonly Difference[] {
  const reports = ({ logs }: Published) =>
    logs.flatMap(({ log }) => log.map(({ report }) => report));
  return pairs(reports(older), reports(newer), ({ id }) => id).flatMap(
    ({ key, before, after }): readonly Difference[] => {
      if (before && after && before.says === after.says) return [];
      const turned = before && after ? `${said(before.says)} → ${said(after.says)}` : undefined;
      const one = after ?? before;
      const what = one ? `${said(one.says)}${basis([one])}` : '';
      const words = turned
        ? `report ${key} CHANGED: ${turned}`
        : `report ${key} ${after ? 'added' : 'REMOVED'}: ${what}`;
      return [{ kind: 'report', subject: key, before: before?.says, after: after?.says, words }];
    },
  );
}
