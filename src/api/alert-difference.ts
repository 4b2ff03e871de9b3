import type { Difference } from './difference.ts';
import { pairs } from './pairs.ts';
import type { Published } from './published.ts';

type Alert = Published['alerts'][number];

function actionsOf({ actions }: Alert): string {
  const words = actions.map(({ do: told, by, condition }) =>
    [told.replaceAll('-', ' '), by === 'not-stated' ? '' : `by ${by}`, condition ?? '']
      .filter((part) => part !== '')
      .join(', '),
  );
  return words.join('; ') || 'not stated';
}

/** Alerts that were issued, ended, or tell people something else. */
export function alertDifferences(older: Published, newer: Published): readonly Difference[] {
  return pairs(older.alerts, newer.alerts, ({ id }) => id).flatMap(
    ({ key, before, after }): readonly Difference[] => {
      const difference = (was: string | undefined, is: string | undefined, words: string) => ({
        kind: 'alert' as const,
        subject: key,
        before: was,
        after: is,
        words: `alert ${key}: ${words}`,
      });
      if (!after) return [difference(before?.state, undefined, 'REMOVED')];
      if (!before) {
        return [difference(undefined, after.state, `issued (${actionsOf(after)}), ${after.state}`)];
      }
      const changes: Difference[] = [];
      if (before.state !== after.state) {
        const ended = before.state === 'in-force' ? 'ended: ' : '';
        const words = `${ended}${before.state} → ${after.state}`;
        changes.push(difference(before.state, after.state, words));
      }
      const [was, is] = [actionsOf(before), actionsOf(after)];
      if (was !== is) changes.push(difference(was, is, `tells people: ${was} → ${is}`));
      return changes;
    },
  );
}
