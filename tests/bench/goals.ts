import type { BuildCosts } from './builds.ts';
import type { Cost } from './timed.ts';

/** From so many pages on the measure is Hugo, below it what an empty build of Astro takes. */
const MANY_PAGES = 5_000;
const GIGABYTE = 1_000;

interface Goal {
  readonly what: string;
  readonly found: number | undefined;
  readonly goal: number | undefined;
  readonly unit: string;
}

function times(
  what: string,
  ours: Cost,
  factor: number,
  [name, measure]: readonly [string, Cost | undefined],
): Goal {
  const goal = measure && factor * measure.seconds;
  return { what: `${what}, ${factor} of ${name}`, found: ours.seconds, goal, unit: 's' };
}

function goalsOf({ pages, clean, oneStatus, others }: BuildCosts, empty: Cost): readonly Goal[] {
  if (pages < MANY_PAGES) {
    const astro = ['an empty Astro build', empty] as const;
    return [times('clean', clean, 2.5, astro), times('one status', oneStatus, 1.5, astro)];
  }
  const found = [...others].find(([name]) => name.startsWith('Hugo'));
  const hugo = ["Hugo's clean build", found?.[1]] as const;
  return [
    times('clean', clean, 1.3, hugo),
    times('clean, later', clean, 1, hugo),
    times('one status', oneStatus, 0.4, hugo),
    times('one status, later', oneStatus, 0.25, hugo),
    { what: 'memory, clean', found: clean.megabytes, goal: GIGABYTE, unit: 'MB' },
    { what: 'memory, one status', found: oneStatus.megabytes, goal: GIGABYTE / 2, unit: 'MB' },
  ];
}

/** How our builds stand beside the clean builds of the others: "clean 2.1 times, one status 0.4 times that of Hugo 0.111.3". */
export function besideLines({ clean, oneStatus, others }: BuildCosts): readonly string[] {
  return [...others].map(([name, { seconds }]) => {
    const [all, one] = [clean, oneStatus].map((ours) => (ours.seconds / seconds).toFixed(2));
    return `clean ${all} times, one status ${one} times that of ${name}`;
  });
}

/** A build keeps at least one processor busy nearly all the time: far more seconds than it used were spent by others. */
const BUSY = 1.5;

/** Whether the machine did something else meanwhile, so that the seconds say little. */
export function isBusy({ clean, oneStatus }: BuildCosts): boolean {
  return [clean, oneStatus].some(
    ({ seconds, processor }) => processor !== undefined && seconds > BUSY * processor,
  );
}

/** What we want of builds of such a size, and whether it is so: a line each. */
export function goalLines(costs: BuildCosts, empty: Cost): readonly string[] {
  return goalsOf(costs, empty).map(({ what, found, goal, unit }) => {
    if (found === undefined || goal === undefined) return `${what}: not measured`;
    const digits = unit === 's' ? 1 : 0;
    const verdict = found <= goal ? 'met' : 'NOT MET';
    return `${what}: ${verdict} (${found.toFixed(digits)} of at most ${goal.toFixed(digits)} ${unit})`;
  });
}
