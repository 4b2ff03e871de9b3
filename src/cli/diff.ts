import { differencesBetween } from '../api/difference.ts';
import type { Published } from '../api/published.ts';
import { readPublished } from './published-folder.ts';

export interface DiffOptions {
  readonly before: string;
  readonly after: string;
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
 * Prints what readers will see change between two built sites.
 *
 * @returns the exit code: 1 where one of the folders has no data.
 */
export function diff({ before, after, json, print }: DiffOptions): number {
  try {
    const [older, newer] = [readPublished(before), readPublished(after)];
    if (json) print(JSON.stringify(differencesBetween(older, newer), null, 2));
    else for (const line of lines(older, newer)) print(line);
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
