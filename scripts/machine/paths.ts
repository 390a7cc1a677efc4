import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'bsen');

/** A folder for what may be deleted at any time. */
export const cacheFolder = (...names: string[]) => {
  const folder = join(CACHE, ...names);
  mkdirSync(folder, { recursive: true });
  return folder;
};

export const isExecutable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the shell would find these commands, in the order of the names. */
export const onPath = (...names: string[]) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .filter(isExecutable);
