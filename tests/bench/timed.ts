import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took, with the processes that it started. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of all processors together; undefined where nothing here measures them. */
  readonly processor: number | undefined;
  /** The most memory that one of the processes held, in millions of bytes; undefined where nothing here measures it. */
  readonly megabytes: number | undefined;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const GNU_TIME = '/usr/bin/time';

/** Whether GNU time is here, which alone says what memory a process and its children took. */
export const measuresMemory = spawnSync(GNU_TIME, ['--version']).status === 0;

/**
 * Runs a whole process and waits for it.
 *
 * @throws where it fails, with the last of what it printed.
 */
export function timed({ command, args, cwd }: Command): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'overland-time-'));
  try {
    const figures = join(folder, 'figures');
    const all = measuresMemory
      ? [GNU_TIME, '--format=%U %S %M', `--output=${figures}`, command, ...args]
      : [command, ...args];
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(all[0] ?? '', all.slice(1), {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    const seconds = (performance.now() - start) / 1000;
    if (error || status !== 0) {
      const said = `${stdout}\n${stderr}`.slice(-2000);
      throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? said}`);
    }
    if (!measuresMemory) return { seconds, processor: undefined, megabytes: undefined };
    const [user = 0, system = 0, kibibytes = 0] = readFileSync(figures, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    return { seconds, processor: user + system, megabytes: (kibibytes * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An odd count: the one in the middle is what such a build takes. */
const RUNS = 3;

function median(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)];
}

/** The median of some runs, each figure by itself; before each something is put right. */
export function medianCost(command: Command, before: () => void): Cost {
  const costs = Array.from({ length: RUNS }, () => {
    before();
    return timed(command);
  });
  return {
    seconds: median(costs.map(({ seconds }) => seconds)) ?? 0,
    processor: median(costs.map(({ processor }) => processor)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}
