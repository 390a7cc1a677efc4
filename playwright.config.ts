import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './scripts/machine/chromium-flags.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env.BSEN_E2E_REPORT ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env.BSEN_URL,
    browserName: 'chromium',
    viewport: { width: 360, height: 640 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
    trace: 'retain-on-failure',
  },
});
