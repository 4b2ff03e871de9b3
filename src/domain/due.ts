import type { Content } from '../records/content.ts';
import type { Day } from '../records/scalars.ts';
import { deriveStatus } from './crossing-status.ts';
import { type Review, reviewsOn } from './reviews.ts';

/** Something that somebody must look at, and the last day on which it is not yet late. */
export interface Due {
  /** A record to look at, a status that runs out, an alert that runs out, or the site itself. */
  readonly kind: 'review' | 'status' | 'alert' | 'site';
  readonly collection: Review['collection'] | 'site';
  /** The record, as its file is called; of the site, its address. */
  readonly record: string;
  /** The last day; undefined where nobody has ever looked. */
  readonly by: Day | undefined;
}

/** Everything that is due, the longest overdue first, whether its day is over or still to come. */
export function dueOn(content: Content, day: Day): readonly Due[] {
  const { site } = content;
  const looks = reviewsOn(content, day).map(
    ({ collection, slug, due, last }): Due => ({
      kind: collection === 'alerts' ? 'alert' : 'review',
      collection,
      record: slug,
      by: last === undefined ? undefined : due,
    }),
  );
  const upkeep: readonly Due[] =
    site.maintainedUntil === 'not-stated'
      ? []
      : [
          {
            kind: 'site',
            collection: 'site',
            record: site.baseUrl,
            by: site.maintainedUntil,
          },
        ];
  return [...looks, ...statusesDue(content, day), ...upkeep].sort(
    (one, other) =>
      compare(one.by ?? '', other.by ?? '') ||
      compare(one.kind, other.kind) ||
      compare(one.record, other.record),
  );
}

/** The first day on which a word that pages still say runs out, of each crossing. */
function statusesDue(content: Content, day: Day): readonly Due[] {
  return [...content.crossings.values()].flatMap(({ slug, sides }): readonly Due[] => {
    const limits = Object.keys(sides).flatMap((from) =>
      content.site.travellers.flatMap((passport) => {
        const { current, limit, word } = deriveStatus(content, {
          crossing: slug,
          passport,
          from,
          day,
        });
        return current && limit !== undefined && word !== 'do-not-use' ? [limit] : [];
      }),
    );
    const [by] = limits.sort();
    return by === undefined ? [] : [{ kind: 'status', collection: 'crossings', record: slug, by }];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
