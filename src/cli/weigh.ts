import { overweight, weighSite, weightLines } from '../integrations/weigh.ts';

export interface WeighOptions {
  /** The folder of a built site. */
  readonly out: string;
  readonly print: (line: string) => void;
}

/**
 * Prints the heaviest of each kind of page beside its budget.
 *
 * @returns the exit code: 1 where something weighs more than it may.
 */
export async function weigh({ out, print }: WeighOptions): Promise<number> {
  const weighed = await weighSite(out);
  for (const line of weightLines(weighed)) print(line);
  return overweight(weighed).length > 0 ? 1 : 0;
}
