import type { ChangeNote } from '../records/change-note.ts';
import type { Day } from '../records/scalars.ts';
import { lastDay } from './calendar-days.ts';

/**
 * The day on which a text changed after the revision that a translation is of, known by a day; undefined where the
 * translation is of the newest. Without a day, everything is known. A change of wording alone leaves a translation right.
 */
export function changedSince(changes: readonly ChangeNote[], of: Day, by?: Day): Day | undefined {
  const changed = lastDay(
    changes
      .filter(({ kind, on }) => kind !== 'minor' && (by === undefined || on <= by))
      .map(({ on }) => on),
  );
  return changed !== undefined && changed > of ? changed : undefined;
}
