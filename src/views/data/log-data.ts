import type { LogEntry } from '../../domain/derived.ts';
import { reportLine } from '../report-log.ts';
import { plainText } from '../rich-text.ts';
import { reportData, sourceRef } from './report-data.ts';
import { inEach, type Speakers } from './say.ts';

/** What became of a report, and by which report or list. */
function fateData({ content }: { content: Speakers[0]['content'] }, entry: LogEntry) {
  switch (entry.fate) {
    case 'corrected':
    case 'withdrawn':
    case 'replaced':
      return { fate: entry.fate, by: entry.by.ref, list: null };
    case 'left-out': {
      const source = content.sources.get(entry.sourceId);
      if (!source) throw new Error(`No source "${entry.sourceId}" is recorded.`);
      return { fate: entry.fate, by: null, list: sourceRef(entry.sourceId, source) };
    }
    case 'decides':
    case 'stands':
    case 'for-others':
      return { fate: entry.fate, by: null, list: null };
    default:
      return entry satisfies never;
  }
}

/** Every report with what became of it for the first traveller, newest first. */
export function logData(speakers: Speakers, log: readonly LogEntry[]) {
  const [ctx] = speakers;
  return log.map((entry) => ({
    report: reportData(entry.told),
    ...fateData(ctx, entry),
    words: inEach(speakers, (one) => {
      const { date, text, more } = reportLine(one, entry);
      return [`${date}: ${plainText(text)}`, ...more.map(plainText)];
    }),
  }));
}
