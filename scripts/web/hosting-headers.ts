import type { Plugin } from 'vite';
import firebase from '../../firebase.json' with { type: 'json' };

const applies = (source: string, path: string) => path.startsWith(source.replace(/\*\*$/, ''));

/** What Firebase Hosting will send with this path; of two values for one name the later counts. */
const hostingHeaders = (path: string) =>
  firebase.hosting.headers
    .filter(({ source }) => applies(source, path))
    .flatMap(({ headers }) => headers)
    .map(({ key, value }) => [key, value] as const);

/** The preview sends the headers of the real hosting, so that a page that works here works there. */
export const hostingHeadersPlugin = (): Plugin => ({
  name: 'hosting-headers',
  configurePreviewServer: ({ middlewares }) =>
    void middlewares.use((incoming, response, next) => {
      const path = (incoming.url ?? '/').split('?')[0] ?? '/';
      for (const [key, value] of hostingHeaders(path)) response.setHeader(key, value);
      next();
    }),
});
