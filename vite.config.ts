import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emulatorProxy } from './scripts/web/emulator-proxy.ts';
import { hostingHeadersPlugin } from './scripts/web/hosting-headers.ts';
import { programmePreload } from './scripts/web/programme-preload.ts';
import { pwa } from './scripts/web/pwa.ts';

export default defineConfig({
  plugins: [emulatorProxy(), hostingHeadersPlugin(), programmePreload(), react(), pwa()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    // Firestore's SDK is one chunk that comes after the first paint; `npm run size` guards what matters.
    chunkSizeWarningLimit: 700,
    // One chunk for what every screen stands on: it compresses better and stays cached from release to release.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/((react|react-dom|react-router|react-router-dom|scheduler|valibot)\/|lucide-react\/dist\/esm\/(?!icons))/,
              priority: 2,
            },
            // What every data file stands on, in one request instead of five.
            {
              name: 'core',
              priority: 1,
              test: /src\/(data\/(phone|back-off|collections|decode|sdk|connection|preferences|live|live-store)|domain\/(http-link|event))\.ts$/,
            },
            // Icons of later screens, which the bundler would otherwise put into the entry.
            {
              name: 'icons',
              priority: 1,
              test: /lucide-react\/dist\/esm\/icons\/(?!calendar-days|users-round|message-circle-question|circle-dot|user-round|star|info|circle-exclamation-point|circle-alert)/,
            },
          ],
        },
      },
    },
  },
  preview: { allowedHosts: true },
});
