import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Running = { pid: number; project: string; firestoreHost: string; authHost: string };

const file = (data: string) => join(data, 'running.json');

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The `npm start` that is using this data folder now, if one is. */
export const runningIn = (data: string): Running | undefined => {
  try {
    const running = JSON.parse(readFileSync(file(data), 'utf8')) as Running;
    return isAlive(running.pid) ? running : undefined;
  } catch {
    return undefined;
  }
};

export const noteRunning = (data: string, running: Running) => {
  mkdirSync(data, { recursive: true });
  writeFileSync(file(data), JSON.stringify(running));
};

export const forgetRunning = (data: string) => rmSync(file(data), { force: true });
