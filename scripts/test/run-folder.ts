import { rmSync } from 'node:fs';
import { cacheFolder } from '../machine/paths.ts';

/** What this run of the tests builds and reports, apart from another run in the same checkout. */
export const RUN_FOLDER = cacheFolder('runs', String(process.pid));

process.on('exit', () => rmSync(RUN_FOLDER, { recursive: true, force: true }));
