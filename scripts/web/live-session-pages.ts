import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { publishedProgramme } from './published-programme.ts';
import { sessionPage } from './session-pages.ts';

const SESSION = /^\/session\/([a-z0-9-]{1,40})\/?$/;

const pageOf = async (site: string, id: string, origin: string): Promise<string | null> => {
  const emulator = process.env.FIRESTORE_EMULATOR_HOST;
  if (!emulator) return null;
  const project = process.env.VITE_EMULATOR_PROJECT ?? '';
  const programme = await publishedProgramme({ VITE_EMULATOR_PROJECT: project }, `http://${emulator}`);
  const session = programme?.sessions.find((entry) => entry.id === id);
  if (!programme || !session) return null;
  return sessionPage(await readFile(join(site, 'index.html'), 'utf8'), session, programme, origin);
};

/** A preview is not worth an error: the app's own page can show the session. */
const orNothing = (page: Promise<string | null>): Promise<string | null> => page.catch(() => null);

const answer = async (
  page: Promise<string | null>,
  response: ServerResponse,
  next: Connect.NextFunction,
): Promise<void> => {
  const found = await orNothing(page);
  if (found === null) next();
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(found);
};

const middleware =
  (site: string): Connect.NextHandleFunction =>
  (incoming, response, next) => {
    const id = SESSION.exec((incoming.url ?? '').split('?')[0] ?? '')?.[1];
    if (incoming.method !== 'GET' || !id) return next();
    const page = pageOf(site, id, `http://${incoming.headers.host ?? 'localhost'}`);
    return void answer(page, response, next);
  };

/** What `npm run deploy` writes into files, the preview makes anew for each request, of what is published just now. */
export const liveSessionPages = (): Plugin => ({
  name: 'live-session-pages',
  configurePreviewServer: ({ config, middlewares }) =>
    void middlewares.use(middleware(resolve(config.root, config.build.outDir))),
});
