import type { Problem } from './reading/problem.ts';
import { type ReadResult, readContent } from './reading/read-content.ts';
import type { Content } from './records/content.ts';
import { hasErrors, judge } from './rules/judge.ts';

/** Everything that is known, and the day for which it is told. */
export interface Edition {
  readonly kind: 'edition';
  readonly content: Content;
  /** The UTC day the pages are for. */
  readonly day: string;
  /** The UTC day on which they are made. */
  readonly wallClockDay: string;
  /** Whether the two differ: then every page says "Rebuilt as it stood on ... Not current." */
  readonly rebuilt: boolean;
  /** Whether it is shown to editors before it is published: then every page says so and no search engine lists it. */
  readonly preview?: boolean;
  /** Whether the site has its editor, `/admin/`. */
  readonly admin?: boolean;
}

/** Why there is no edition. */
export interface Refusal {
  readonly kind: 'problems';
  /** Every problem, warnings too; at least one is an error. */
  readonly problems: readonly Problem[];
}

/**
 * Makes an edition of a content folder, or of one that was read already. One error is enough to refuse all of it.
 *
 * @throws where the folder cannot be listed.
 */
export function makeEdition(
  content: string | ReadResult,
  { day, wallClockDay }: { readonly day: string; readonly wallClockDay: string },
): Edition | Refusal {
  const read = typeof content === 'string' ? readContent(content) : content;
  if (read.content === undefined || hasErrors(read, { wallClockDay })) {
    return { kind: 'problems', problems: judge(read, { wallClockDay }) };
  }
  const rebuilt = day !== wallClockDay;
  return { kind: 'edition', content: read.content, day, wallClockDay, rebuilt };
}
