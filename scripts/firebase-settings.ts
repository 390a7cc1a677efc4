import { loadEnv } from 'vite';
import { ROOT } from './machine/paths.ts';
import { PlainTrouble } from './plain-trouble.ts';

const NEEDED = ['API_KEY', 'AUTH_DOMAIN', 'PROJECT_ID', 'APP_ID'].map((name) => `VITE_FIREBASE_${name}`);

/** The real project's settings, from the environment or .env.production.local, as far as they are there. */
export const firebaseSettings = () => loadEnv('production', ROOT, 'VITE_FIREBASE_');

/** The same, complete: what is missing is named. */
export const requireFirebaseSettings = () => {
  const settings = firebaseSettings();
  const missing = NEEDED.filter((name) => !settings[name]);
  if (missing.length > 0)
    throw new PlainTrouble(
      `Which Firebase project? Put ${missing.join(', ')} into .env.production.local: npx firebase apps:sdkconfig web`,
    );
  return { ...settings, projectId: settings.VITE_FIREBASE_PROJECT_ID ?? '' };
};
