import { describe, expect, it } from 'vitest';
import { countingLine, sum, tallyOfReport, tallyOfStep } from './tally.ts';

const vitest = (passed: number, failed: number, pending = 0) => ({
  numTotalTests: passed + failed + pending,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
});

describe('the last line of npm test', () => {
  it.each([
    ['a clean run', vitest(20, 0), 0, '20 passed, 0 failed'],
    ['failed tests', vitest(19, 1), 1, '19 passed, 1 failed'],
    ['skipped tests are named', vitest(18, 0, 2), 0, '18 passed, 0 failed, 2 skipped'],
    ['a test file that does not load', vitest(20, 0), 1, '20 passed, 1 failed'],
    ['no report', undefined, 1, '0 passed, 1 failed'],
    ['no report, and yet no error', undefined, 0, '0 passed, 1 failed'],
    ['a browser run', playwright(7, 0), 0, '7 passed, 0 failed'],
    ['a test that passed at the second try', playwright(6, 0, 1), 0, '6 passed, 1 failed'],
    ['a browser that does not start', playwright(0, 0), 1, '0 passed, 1 failed'],
  ])('%s', (_, report, exitCode, line) => {
    expect(countingLine(tallyOfReport(report, exitCode))).toBe(line);
  });

  it('adds up steps and tests', () => {
    const all = [tallyOfStep(0), tallyOfStep(1), tallyOfReport(vitest(3, 1, 1), 1)];
    expect(countingLine(sum(all))).toBe('4 passed, 2 failed, 1 skipped');
  });
});
