import { existsSync, readFileSync } from 'node:fs';

const addressOf = (path: string): URL => new URL(`../../../shared/data/${path}`, import.meta.url);

/** Real data lies beside the project, not in it. Where it is absent, the tests that need it are skipped and say so. */
export const isAbsent = (path: string): boolean => {
  const absent = !existsSync(addressOf(path));
  if (absent) console.warn(`Skipped: no ${path} in ../shared/data.`);
  return absent;
};

export const readShared = (path: string): string => readFileSync(addressOf(path), 'utf8');
