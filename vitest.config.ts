import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS } from './scripts/machine/chromium-flags.ts';
import { emulatorProxy } from './scripts/web/emulator-proxy.ts';
import { appPage } from './tests/support/app-page.ts';
import { browserCommands } from './tests/support/browser-commands.ts';
import { shakyNetwork } from './tests/support/shaky-network.ts';

const chromium = playwright({
  launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: CHROMIUM_FLAGS },
  contextOptions: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{rules,flows,e2e}/**'],
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          fileParallelism: false,
          // One process and one emulator: what one file leaves behind, the next one clears.
          isolate: false,
          testTimeout: 20_000,
          // The first hook loads the rules into an emulator that has only just started.
          hookTimeout: 60_000,
        },
      },
      {
        // Two halves that run at once must not mend each other's.
        ...(process.env.BSEN_VITE_CACHE ? { cacheDir: process.env.BSEN_VITE_CACHE } : {}),
        plugins: [shakyNetwork(), emulatorProxy(), appPage(), react()],
        // What phones in a frame will need, found before the first test: found later, it would load every page anew.
        optimizeDeps: { entries: ['src/main.tsx'] },
        test: {
          name: 'flows',
          include: ['tests/flows/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/fresh-phone.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            commands: browserCommands,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            viewport: { width: 360, height: 640 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
