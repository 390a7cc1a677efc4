import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, createServer, preview } from 'vite';
import { startEmulators } from './emulators.ts';
import { endWith } from './ending.ts';
import { isFree } from './free-port.ts';
import { keepSignIns } from './keep-sign-ins.ts';
import { ROOT } from './machine/paths.ts';
import { PlainTrouble, runScript } from './plain-trouble.ts';
import { forgetRunning, noteRunning, runningIn } from './running.ts';
import { seed } from './seed/seed.ts';
import { startOptions } from './start-options.ts';
import { welcome } from './welcome.ts';

const PROJECT = 'demo-bsen';
const PORTS = { firestorePort: 8080, authPort: 9099 };

const serve = async (port: number, site: string, dev: boolean) => {
  const listening = { port, host: '0.0.0.0', strictPort: true };
  if (dev) return (await createServer({ root: ROOT, server: { ...listening, allowedHosts: true } })).listen();
  return preview({ root: ROOT, preview: listening, build: { outDir: site } });
};

runScript(async () => {
  const { data, fresh, date, port, dev } = startOptions(process.argv.slice(2));
  if (!(await isFree(port))) throw new PlainTrouble(`Port ${port} is taken: npm start -- --port ${port + 1}`);
  const other = runningIn(data);
  if (other) throw new PlainTrouble(`${data} is in use by another npm start: kill -INT ${other.pid}`);

  const kept = join(data, 'emulators');
  const site = resolve(data, 'site');
  if (fresh) rmSync(kept, { recursive: true, force: true });
  const importDir = existsSync(join(kept, 'firebase-export-metadata.json')) ? kept : undefined;
  // The demo stays a demo, whatever project this folder is set up to deploy to.
  Object.assign(process.env, { VITE_FIREBASE_PROJECT_ID: '', VITE_EMULATOR_PROJECT: PROJECT });

  console.log('Starting the emulators and building the app …');
  const rulesFile = join(ROOT, 'firestore.rules');
  const [emulators] = await Promise.all([
    startEmulators({ project: PROJECT, rulesFile, ...PORTS, importDir, exportDir: kept }),
    dev || build({ root: ROOT, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } }),
  ]);
  const { firestoreHost, authHost } = emulators;
  Object.assign(process.env, {
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    FIREBASE_AUTH_EMULATOR_HOST: authHost,
    GCLOUD_PROJECT: PROJECT,
    // The admin SDK must not look for a Google machine around it.
    METADATA_SERVER_DETECTION: 'none',
  });
  if (importDir) await keepSignIns(authHost, PROJECT);
  noteRunning(data, { pid: process.pid, project: PROJECT, firestoreHost, authHost });
  endWith({ end: async () => forgetRunning(data), force: () => forgetRunning(data) });

  const { accounts } = await seed({ date, firestoreHost, authHost, project: PROJECT });
  await serve(port, site, dev);
  console.log(welcome(port, date, accounts));
});
