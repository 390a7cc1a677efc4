import type { Plugin } from 'vite';
import { programmeAddress } from '../../src/data/programme-address.ts';

/** Runs before anything else, in browsers: asks for the programme only where it is shown, for each read is billed. */
const script = (href: string): string => `if (/^\\/($|session\\/)/.test(location.pathname)) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: ${JSON.stringify(href)} });
  document.head.append(link);
}
`;

/**
 * The programme is asked for while the app itself is still on its way. A file of its own, because the content security
 * policy allows no inline script, and a plain `<link rel=preload>` would be billed on every page.
 */
export const programmePreload = (): Plugin => {
  let href = '';
  return {
    name: 'programme-preload',
    apply: 'build',
    configResolved: ({ env }) => {
      href = programmeAddress(env);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'first-read.js', source: script(href) });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: '/first-read.js', async: true }, injectTo: 'head-prepend' },
    ],
  };
};
