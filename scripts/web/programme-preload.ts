import type { Plugin } from 'vite';
import { programmeAddress } from '../../src/data/programme-address.ts';

/** The programme is asked for with the page itself, before any script has run. */
export const programmePreload = (): Plugin => {
  let href = '';
  return {
    name: 'programme-preload',
    configResolved: ({ env }) => {
      href = programmeAddress(env);
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' },
        injectTo: 'head-prepend',
      },
    ],
  };
};
