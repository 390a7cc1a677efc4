import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { firebaseSettings, requireFirebaseSettings } from './firebase-settings.ts';
import { firebaseTools } from './machine/firebase-tools.ts';
import { ROOT } from './machine/paths.ts';
import { runScript } from './plain-trouble.ts';
import { publishedProgramme } from './web/published-programme.ts';
import { writeSessionPages } from './web/session-pages.ts';

type Settings = Parameters<typeof publishedProgramme>[0];

/**
 * A page for each session with what messengers show of its link; an address without one gets the app's general page.
 * `address` is where people open the app: VITE_FIREBASE_ADDRESS where the project has a domain of its own.
 */
const describeSessions = async (settings: Settings, address: string) => {
  try {
    const programme = await publishedProgramme(settings);
    if (!programme) return console.warn('Nothing is published yet: no session has a preview of its own.');
    const count = writeSessionPages(join(ROOT, 'dist'), programme, address.replace(/\/+$/, ''));
    return console.warn(`${count} sessions have a preview of their own, as published now, under ${address}.`);
  } catch (error) {
    return console.warn('The programme could not be read: no session has a preview of its own.', error);
  }
};

runScript(async () => {
  const { projectId } = requireFirebaseSettings();
  await build({ root: ROOT, logLevel: 'warn' });
  const settings = firebaseSettings();
  await describeSessions(settings, settings['VITE_FIREBASE_ADDRESS'] || `https://${projectId}.web.app`);
  const [command, ...args] = firebaseTools('deploy', '--only', 'hosting,firestore', '--project', projectId);
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
});
