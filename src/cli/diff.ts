import { differencesBetween } from '../api/difference.ts';
import type { Published } from '../api/published.ts';

export interface DiffOptions {
  /** Makes out both states; throws, in words for a person, where one of them cannot be. */
  readonly states: () => { readonly before: Published; readonly after: Published };
  readonly json: boolean;
  readonly print: (line: string) => void;
}

function lines(before: Published, after: Published): readonly string[] {
  const differences = differencesBetween(before, after);
  const days = before.day === after.day ? after.day : `${before.day} → ${after.day}`;
  if (differences.length === 0) return [`${days}: readers will see no fact change.`];
  const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
  return [`${days}: ${count} that readers will see`, ...differences.map(({ words }) => words)];
}

/**
 * Prints what readers will see change between two states of the site.
 *
 * @returns the exit code: 1 where one of them cannot be made out.
 */
export function diff({ states, json, print }: DiffOptions): number {
  try {
    const { before, after } = states();
    if (json) print(JSON.stringify(differencesBetween(before, after), null, 2));
    else for (const line of lines(before, after)) print(line);
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
