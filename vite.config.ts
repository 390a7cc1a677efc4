import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { emulatorProxy } from './scripts/web/emulator-proxy.ts';
import { hostingHeadersPlugin } from './scripts/web/hosting-headers.ts';
import { liveSessionPages } from './scripts/web/live-session-pages.ts';
import { programmePreload } from './scripts/web/programme-preload.ts';
import { pwa } from './scripts/web/pwa.ts';

export default defineConfig({
  plugins: [emulatorProxy(), hostingHeadersPlugin(), liveSessionPages(), programmePreload(), react(), pwa()],
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
            // The first paint in one request, whatever later screens share with it. Its style sheet comes first in it:
            // the order of the cascade layers is the order in which they are first named.
            {
              name: 'first',
              priority: 1,
              test: /src\/(app\/app\.tsx|ui\/styles\/index\.css)$/,
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
