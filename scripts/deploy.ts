import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { requireFirebaseSettings } from './firebase-settings.ts';
import { firebaseTools } from './machine/firebase-tools.ts';
import { ROOT } from './machine/paths.ts';
import { runScript } from './plain-trouble.ts';

runScript(async () => {
  const { projectId } = requireFirebaseSettings();
  await build({ root: ROOT, logLevel: 'warn' });
  const [command, ...args] = firebaseTools('deploy', '--only', 'hosting,firestore', '--project', projectId);
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
});
