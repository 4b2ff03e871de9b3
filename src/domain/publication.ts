import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import type { Source } from '../records/site.ts';
import { earliest, firstDay, latest } from './calendar-days.ts';
import { perContent } from './per-content.ts';

/** The first and the last day on which a document can have come out. */
export interface Publication {
  readonly first: Day;
  /** The day from which it is known. */
  readonly last: Day;
}

/** The official texts of which documents are copies, by the ids of the copies. */
const originalsOf = perContent(({ sources }) => {
  const originals = new Map<string, Source[]>();
  for (const source of sources.values()) {
    for (const copy of new Set(source.via.map((one) => one.source))) {
      originals.set(copy, [...(originals.get(copy) ?? []), source]);
    }
  }
  return originals;
});

function ownPublication(source: Source): Publication | undefined {
  if (source.published === 'not-stated') return undefined;
  return { first: earliest(source.published), last: latest(source.published) };
}

const known = perContent(() => new Map<string, Publication>());

/**
 * When a document came out. A copy inherits the day of the official text that it gives. A text without a day came out,
 * for us, with its first dated copy or sighting, else on the day on which we read it.
 *
 * @throws where no such source is recorded.
 */
export function publicationOf(content: Content, sourceId: string): Publication {
  const publication = known(content).get(sourceId) ?? findPublication(content, sourceId);
  known(content).set(sourceId, publication);
  return publication;
}

function findPublication(content: Content, sourceId: string): Publication {
  const source = content.sources.get(sourceId);
  if (!source) throw new Error(`No source "${sourceId}" is recorded.`);
  const inherited = (originalsOf(content).get(sourceId) ?? [])
    .map(ownPublication)
    .filter((publication) => publication !== undefined)
    .sort((one, other) => (one.last < other.last ? 1 : -1))[0];
  const stated = inherited ?? ownPublication(source);
  if (stated) return stated;
  const copies = source.via.flatMap((copy) =>
    copy.published === 'not-stated' ? [] : [latest(copy.published)],
  );
  const day = firstDay([...copies, ...source.seenOn]) ?? source.seen;
  return { first: day, last: day };
}
