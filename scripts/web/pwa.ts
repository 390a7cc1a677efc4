import { VitePWA } from 'vite-plugin-pwa';

const YELLOW = '#ffd60a';
const PAPER = '#ffffff';

const icon = (src: string, sizes: string, purpose = 'any') => ({
  src,
  sizes,
  purpose,
  type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
});

/** Addresses that belong to Firebase and are never answered with the app's page. */
const NOT_OURS = ['v1/', 'google\\.firestore', 'identitytoolkit', 'securetoken', 'emulator', '__/'];

/** Installable, and readable without a network after one visit; what only staff open is not put by in advance. */
export const pwa = () =>
  VitePWA({
    strategies: 'generateSW',
    registerType: 'autoUpdate',
    injectRegister: false,
    includeManifestIcons: false,
    workbox: {
      // A new version takes over without asking: nobody standing in a hall reads „update available“.
      skipWaiting: true,
      clientsClaim: true,
      globPatterns: ['index.html', 'first-read.js', '*.{svg,png}', 'assets/*.{js,css,woff2,svg,png}'],
      globIgnores: ['assets/{editor,desk,theme-}*'],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: NOT_OURS.map((start) => new RegExp(`^/${start}`)),
      cleanupOutdatedCaches: true,
      importScripts: ['/notification-click.js'],
    },
    manifest: {
      name: '#bsen – Begleiter',
      short_name: '#bsen',
      description: 'Programm, Fishbowl, Umfrage und Menschen aus anderen Fachgebieten.',
      lang: 'de',
      start_url: '/',
      display: 'standalone',
      theme_color: YELLOW,
      background_color: PAPER,
      icons: [
        icon('/icon.svg', 'any'),
        icon('/icon-192.png', '192x192'),
        icon('/icon-512.png', '512x512'),
        icon('/icon-512.png', '512x512', 'maskable'),
      ],
    },
  });
