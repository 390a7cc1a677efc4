import { readFile } from 'node:fs/promises';
import type { Connect, Plugin, ViteDevServer } from 'vite';

/** Modules are transformed for the page of the test; a phone inside it shares its network, cut or not. */
const BEGINNING = `
  globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
  globalThis.loadModule = (path) => import(path);
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => parent.navigator.onLine });
`;

const isPhone = ({ url = '', headers }: Connect.IncomingMessage): boolean =>
  headers['sec-fetch-dest'] === 'iframe' && !url.startsWith('/__vitest');

const middleware =
  (server: ViteDevServer): Connect.NextHandleFunction =>
  (request, response, next) => {
    if (!isPhone(request)) return next();
    return void readFile(`${server.config.root}/index.html`, 'utf8')
      .then((html) => server.transformIndexHtml(request.url ?? '/', html))
      .then((html) => {
        const page = html.replace('<head>', `<head><script>${BEGINNING}</script>`);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      }, next);
  };

/** Gives every frame in a test the app's own page, at any address. */
export const appPage = (): Plugin => ({
  name: 'app-page',
  configureServer: (server) => void server.middlewares.use(middleware(server)),
});
