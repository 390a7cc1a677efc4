import { join } from 'node:path';
import { ROOT } from './paths.ts';

const CLI = join(ROOT, 'node_modules/firebase-tools/lib/bin/firebase.js');

/** Ends firebase-tools in its orderly way (exporting first) when the process that started it is gone. */
const FOLLOW_PARENT =
  'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGINT"));process.channel.unref()';

/** The command line of the Firebase CLI that belongs to this project. */
export const firebaseTools = (...args: string[]): [string, ...string[]] => [process.execPath, CLI, ...args];

/** The same, for a child that is spawned with an IPC channel and must not outlive its parent. */
export const firebaseToolsBound = (...args: string[]): [string, ...string[]] => [
  process.execPath,
  '--import',
  FOLLOW_PARENT,
  CLI,
  ...args,
];
