import type { Content } from '../records/content.ts';
import { applies } from './applies.ts';
import { readerOf, type StatusQuestion } from './crossing-status.ts';
import { decide } from './decision.ts';
import type { LogEntry, ReportFate, Told } from './derived.ts';
import { knownOf, newestFirst } from './known.ts';
import { replacedBy, takenDownBy } from './replaced.ts';

/**
 * The log of a crossing: every report and practice report of it and of its border that is known on the day, newest
 * first, with what became of each for one passport and one way.
 *
 * @throws where the crossing is not recorded.
 */
export function reportLog(content: Content, question: StatusQuestion): readonly LogEntry[] {
  const known = knownOf(content, question.crossing, question.day);
  const reader = readerOf(known, question);
  const { decidedBy } = decide(known, reader);
  const fateOf = (told: Told): ReportFate => {
    if (decidedBy.includes(told)) return { fate: 'decides' };
    const by = replacedBy(told, known, reader);
    if (by) return { fate: 'replaced', by };
    const list = takenDownBy(told, known, reader);
    if (list) return { fate: 'left-out', sourceId: list.sourceId, day: list.day };
    return { fate: applies(told, reader) ? 'stands' : 'for-others' };
  };
  const entries: LogEntry[] = [
    ...[...known.gate, ...known.wholeBorder].map((told) => ({ told, ...fateOf(told) })),
    ...known.practice.map((told) => ({ told, fate: 'stands' as const })),
    ...known.mended.map(({ told, mending }) => ({ told, ...mending })),
  ];
  return entries.sort((one, other) => newestFirst(one.told, other.told));
}
