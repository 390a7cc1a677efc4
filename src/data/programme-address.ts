import { EVENT_ID } from '../domain/event.ts';

type Settings = {
  readonly VITE_FIREBASE_PROJECT_ID?: string;
  readonly VITE_FIREBASE_API_KEY?: string;
  readonly VITE_EMULATOR_PROJECT?: string;
};

const REAL = 'https://firestore.googleapis.com';

/**
 * Where a document that everybody may read is read by plain REST, before any SDK is loaded: on the app's own address
 * when it runs on the emulators. Without a path it is the published programme; the page preloads exactly that text, so
 * that asking for it again costs nothing.
 */
export const programmeAddress = (settings: Settings, below = 'programme/current') => {
  const real = settings.VITE_FIREBASE_PROJECT_ID;
  const project = real || settings.VITE_EMULATOR_PROJECT || 'demo-bsen';
  const path = `/v1/projects/${project}/databases/(default)/documents/events/${EVENT_ID}/${below}`;
  return real ? `${REAL}${path}?key=${settings.VITE_FIREBASE_API_KEY ?? ''}` : path;
};
