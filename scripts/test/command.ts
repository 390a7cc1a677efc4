import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endWith } from '../ending.ts';
import { ROOT } from '../machine/paths.ts';

/** Longer than this (ms) nothing takes; what hangs is ended and has failed. */
const LIMIT = 15 * 60_000;

const running = new Set<ChildProcess>();

const killAll = () => running.forEach((child) => child.kill('SIGKILL'));

const end = async () => {
  const ends = [...running].map((child) => once(child, 'exit'));
  running.forEach((child) => child.kill('SIGTERM'));
  await Promise.all(ends);
};

type Options = { env?: NodeJS.ProcessEnv; quiet?: boolean };

/** Runs one of the project's tools; its output is shown as it comes or, if `quiet`, kept to be shown on failure. */
export const command = async (name: string, args: string[], { env = {}, quiet = false }: Options = {}) => {
  if (running.size === 0) endWith({ end, force: killAll });
  const child = spawn(join(ROOT, 'node_modules/.bin', name), args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => resolve(null));
  });
  running.delete(child);
  if (child.signalCode === 'SIGKILL')
    console.error(`${name} was ended: it took longer than ${LIMIT / 60_000} minutes.`);
  return { ok: code === 0, output };
};
