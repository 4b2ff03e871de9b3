import type { AlertState, CrossingStatus } from '../domain/derived.ts';

/**
 * The first of the days through which the words of a page hold: on paper, which cannot be taken back, the whole sheet
 * is to be trusted no longer than that. `days` are last days of what else it shows. Undefined where nothing on it is
 * within a limit.
 */
export function paperLimit(
  statuses: readonly CrossingStatus[],
  alerts: readonly AlertState[] = [],
  days: readonly (string | undefined)[] = [],
): string | undefined {
  const limits = [
    ...alerts.filter(({ state }) => state === 'in-force').map(({ reviewBy }) => reviewBy),
    ...statuses
      .filter(({ current, word }) => current && word !== 'do-not-use')
      .flatMap(({ limit }) => limit ?? []),
    ...days.filter((day) => day !== undefined),
  ];
  return limits.sort()[0];
}
