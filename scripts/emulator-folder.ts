import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { cacheFolder } from './machine/paths.ts';
import { PlainTrouble } from './plain-trouble.ts';

type Ports = { firestore: number; auth: number };

/**
 * A folder for one run of the emulators: its own firebase.json, so that several runs do not meet, and a link to the
 * rules, because firebase-tools reads only what lies beside its configuration (and reloads it when it changes).
 */
export const emulatorFolder = async (project: string, rulesFile: string, ports: Ports) => {
  if (!existsSync(rulesFile)) throw new PlainTrouble(`The rules are missing: git checkout -- ${rulesFile}`);
  const folder = cacheFolder('emulators', `${project}-${ports.firestore}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(resolve(rulesFile), join(folder, 'firestore.rules'));
  const host = '127.0.0.1';
  const hub = { host, port: await freePort() };
  const configuration = {
    firestore: { rules: 'firestore.rules' },
    emulators: {
      firestore: { host, port: ports.firestore, websocketPort: await freePort() },
      auth: { host, port: ports.auth },
      hub,
      logging: { host, port: await freePort() },
      ui: { enabled: false },
      singleProjectMode: true,
    },
  };
  writeFileSync(join(folder, 'firebase.json'), JSON.stringify(configuration));
  return { folder, log: join(folder, 'emulators.log'), hub: `http://${hub.host}:${hub.port}` };
};
