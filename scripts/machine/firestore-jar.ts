import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainTrouble } from '../plain-trouble.ts';
import { firebaseTools } from './firebase-tools.ts';
import { cacheFolder, onPath, ROOT } from './paths.ts';
import { storedZip } from './stored-zip.ts';

const MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** The jar that firebase-tools would run by itself. */
const ownJar = () => {
  const listed = join(ROOT, 'node_modules/firebase-tools/lib/emulator/downloadableEmulatorInfo.json');
  const { firestore } = JSON.parse(readFileSync(listed, 'utf8')) as {
    firestore: { downloadPathRelativeToCacheDir: string };
  };
  const cache = process.env.FIREBASE_EMULATORS_PATH ?? join(homedir(), '.cache', 'firebase', 'emulators');
  return join(cache, firestore.downloadPathRelativeToCacheDir);
};

const gcloudJar = () => {
  const [gcloud] = onPath('gcloud');
  if (!gcloud) return undefined;
  const asked = spawnSync(gcloud, ['info', '--format=value(installation.sdk_root)'], { encoding: 'utf8' });
  const jar = join(asked.stdout.trim(), 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar');
  return existsSync(jar) ? jar : undefined;
};

/** A manifest line may have 72 bytes; what is longer goes on after a newline and a space. */
const manifestLine = (line: string) => line.replaceAll(/(?<=^.{70}(?:.{69})*)(?=.)/g, '\r\n ');

/** Google's jar names no main class, so a jar that is nothing but a manifest does it. */
const runnableJar = (jar: string) => {
  const lines = ['Manifest-Version: 1.0', `Main-Class: ${MAIN}`, `Class-Path: ${pathToFileURL(jar).href}`];
  const path = join(cacheFolder(), 'firestore-emulator.jar');
  writeFileSync(path, storedZip('META-INF/MANIFEST.MF', lines.map(manifestLine).join('\r\n') + '\r\n\r\n'));
  return path;
};

const sentence =
  'The Firestore emulator is not here and cannot be downloaded: npx firebase setup:emulators:firestore ' +
  '(with a network), or install the Google Cloud CLI component cloud-firestore-emulator.';

/** What the environment of firebase-tools needs so that it finds a Firestore emulator; downloads it at worst. */
export const requireFirestoreJar = (
  environment: NodeJS.ProcessEnv,
): { FIRESTORE_EMULATOR_BINARY_PATH?: string } => {
  const given = process.env.FIRESTORE_EMULATOR_BINARY_PATH;
  if (given) return { FIRESTORE_EMULATOR_BINARY_PATH: given };
  if (existsSync(ownJar())) return {};
  const jar = gcloudJar();
  if (jar) return { FIRESTORE_EMULATOR_BINARY_PATH: runnableJar(jar) };
  console.log('Downloading the Firestore emulator, once …');
  const [command, ...args] = firebaseTools('setup:emulators:firestore');
  spawnSync(command, args, { cwd: cacheFolder(), env: environment, stdio: 'ignore' });
  if (!existsSync(ownJar())) throw new PlainTrouble(sentence);
  return {};
};
