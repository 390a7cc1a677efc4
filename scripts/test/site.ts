import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { freePort } from '../free-port.ts';
import { ROOT } from '../machine/paths.ts';
import { command } from './command.ts';
import { RUN_FOLDER } from './run-folder.ts';

/** Where the tests build the app, so that neither dist nor a running `npm start` is touched. */
export const TEST_SITE = join(RUN_FOLDER, 'site');

/** Builds for the emulators; after a failure nothing of an older build is there to be mistaken for it. */
export const buildSite = (project: string) => {
  rmSync(TEST_SITE, { recursive: true, force: true });
  return command('vite', ['build', '--outDir', TEST_SITE, '--logLevel', 'warn'], {
    env: { VITE_FIREBASE_PROJECT_ID: '', VITE_EMULATOR_PROJECT: project },
  });
};

/** Serves the built app as `npm start` does; where the emulators are is taken from the environment. */
export const serveSite = async (project: string) => {
  process.env.VITE_EMULATOR_PROJECT = project;
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    preview: { port, host: '127.0.0.1', strictPort: true },
    build: { outDir: TEST_SITE },
  });
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};
