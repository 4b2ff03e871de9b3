import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/chromium.ts';

// The tests take `test` from tests/support/browser.ts, which serves the built sites to them.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: { launchOptions: await launchOptions(), locale: 'en-GB', timezoneId: 'UTC' },
});
