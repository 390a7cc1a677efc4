import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { emulatorFolder } from './emulator-folder.ts';
import { endWith } from './ending.ts';
import { freePort } from './free-port.ts';
import { firebaseToolsBound } from './machine/firebase-tools.ts';
import { requireFirestoreJar } from './machine/firestore-jar.ts';
import { javaEnvironment, requireJava } from './machine/java.ts';

export type EmulatorOptions = {
  project: string;
  rulesFile: string;
  firestorePort?: number;
  authPort?: number;
  importDir?: string;
  exportDir?: string;
};

export type Emulators = { firestoreHost: string; authHost: string; log: string; stop: () => Promise<void> };

const START_LIMIT = 120_000;
const STOP_LIMIT = 60_000;

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const untilReady = async (child: ChildProcess, log: string) => {
  const deadline = Date.now() + START_LIMIT;
  while (!readFileSync(log, 'utf8').includes('All emulators ready')) {
    if (hasEnded(child) || Date.now() > deadline) {
      const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-25).join('\n');
      throw new Error(`The emulators did not start. The end of ${log}:\n${tail}`);
    }
    await sleep(150);
  }
};

const untilEnded = async (child: ChildProcess) => {
  const deadline = Date.now() + STOP_LIMIT;
  while (!hasEnded(child) && Date.now() < deadline) await sleep(50);
};

/** firebase-tools starts Java in a process group of its own; only the hub knows its pid. */
const pidsOf = async (hub: string) => {
  const running = (await (await fetch(`${hub}/emulators`)).json()) as Record<string, { pid?: number }>;
  return Object.values(running).flatMap(({ pid }) => (pid ? [pid] : []));
};

const kill = (pid: number | undefined) => {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/**
 * Starts the Firestore and Auth emulators and resolves when both answer. They are in no process group of ours (a
 * Ctrl-C meant for everybody would end them before they have exported) but follow this process into its end.
 * `stop` exports first, if there is an `exportDir`.
 */
export const startEmulators = async (options: EmulatorOptions): Promise<Emulators> => {
  const java = javaEnvironment(requireJava());
  const jar = requireFirestoreJar({ ...process.env, ...java });
  const ports = {
    firestore: await freePort(options.firestorePort),
    auth: await freePort(options.authPort),
  };
  const { folder, log, hub } = await emulatorFolder(options.project, options.rulesFile, ports);
  if (options.exportDir) await mkdir(dirname(resolve(options.exportDir)), { recursive: true });
  const [command, ...args] = firebaseToolsBound(
    'emulators:start',
    '--only=firestore,auth',
    `--project=${options.project}`,
    ...(options.importDir ? ['--import', resolve(options.importDir)] : []),
    ...(options.exportDir ? ['--export-on-exit', resolve(options.exportDir)] : []),
  );
  const { FIRESTORE_EMULATOR_HOST: _f, FIREBASE_AUTH_EMULATOR_HOST: _a, ...environment } = process.env;
  const output = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    // The hub leaves its address in TMPDIR, one per project: a folder of its own keeps two runs apart.
    env: { ...environment, ...java, ...jar, TMPDIR: folder, CI: '1' },
  });
  child.unref();
  child.channel?.unref();
  const pids: number[] = [];
  const force = () => [child.pid, ...pids].forEach(kill);
  const stop = async () => {
    if (!hasEnded(child)) child.kill('SIGINT');
    await untilEnded(child);
    force();
  };
  endWith({ end: stop, force });
  try {
    await untilReady(child, log);
    pids.push(...(await pidsOf(hub)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { firestoreHost: `127.0.0.1:${ports.firestore}`, authHost: `127.0.0.1:${ports.auth}`, log, stop };
};
