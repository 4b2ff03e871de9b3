/** How many tests passed, failed and were left out. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Several tallies as one. */
export function sum(tallies: Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The line that ends `npm test`: `25 passed, 0 failed`, and how many were skipped if any. */
export function countingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A step that runs no tests of its own counts as one test. */
export function tallyOfStep(exitCode: number): Tally {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The tally in a runner's JSON report. A runner that failed without a failed test (a file that
 * does not load, no report at all) counts as one failure: trouble is never counted as nothing.
 */
export function tallyOfReport(report: unknown, exitCode: number): Tally {
  const tally = readReport(report);
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(report: unknown): Tally {
  const vitest = report as VitestReport | undefined;
  if (vitest?.numTotalTests !== undefined) {
    return {
      passed: vitest.numPassedTests,
      failed: vitest.numFailedTests,
      skipped: vitest.numPendingTests + vitest.numTodoTests,
    };
  }
  const stats = (report as PlaywrightReport | undefined)?.stats;
  if (stats) {
    // A flaky test failed once: it counts as failed until someone looks.
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    };
  }
  return { passed: 0, failed: 1, skipped: 0 };
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
