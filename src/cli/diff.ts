import { differencesBetween } from '../api/difference.ts';
import type { Published } from '../api/published.ts';

export interface DiffOptions {
  /** How both states are made out. Each throws, in words for a person, where it cannot be. */
  readonly before: () => Published;
  readonly after: () => Published;
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
export function diff({ before, after, json, print }: DiffOptions): number {
  try {
    const [older, newer] = [before(), after()];
    if (json) print(JSON.stringify(differencesBetween(older, newer), null, 2));
    else for (const line of lines(older, newer)) print(line);
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
