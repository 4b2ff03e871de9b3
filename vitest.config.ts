import { defineConfig } from 'vitest/config';

/** A calendar day must not move with the machine: every unit test runs at UTC and far from it, on both sides. */
const zones = {
  utc: 'UTC',
  auckland: 'Pacific/Auckland',
  'los-angeles': 'America/Los_Angeles',
};

/** Folders of tests that run in another way. */
const OWN_PROJECTS = ['build', 'browser', 'components', 'dev', 'mirror', 'publish'];
/** What reads code and documents knows no days: it runs once. */
const WITHOUT_DAYS = ['architecture', 'deploy', 'styles', 'support'];

export default defineConfig({
  test: {
    // No test changes what another reads, so files share what they import; and both processors of a small machine work.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      ...Object.entries(zones).map(([name, TZ]) => ({
        test: {
          name: `unit:${name}`,
          include: ['tests/**/*.test.ts'],
          exclude: [...OWN_PROJECTS, ...(TZ === 'UTC' ? [] : WITHOUT_DAYS)].map(
            (name) => `tests/${name}/**`,
          ),
          env: { TZ },
        },
      })),
      // Prints components, which only Astro's own configuration can compile.
      './tests/components/vitest.config.ts',
      // Starts `astro dev` and waits for it.
      { test: { name: 'dev', include: ['tests/dev/**/*.test.ts'], testTimeout: 60_000 } },
      // Signs and checks copies with the programs of the machine, some hundred processes in all.
      { test: { name: 'mirror', include: ['tests/mirror/**/*.test.ts'], testTimeout: 60_000 } },
      // Builds small sites, kills builds and fills disks: one after the other.
      {
        test: {
          name: 'publish',
          include: ['tests/publish/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      // Reads sites that are already built: `npm test` builds them first (tests/support/sites.ts).
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
