import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { createDemoAccounts, DEMO_ACCOUNTS } from './demo-accounts.ts';
import { createEvent, eventOf, moveEvent } from './event-documents.ts';
import { createExamples } from './example-documents.ts';

type Options = { date: string; firestoreHost: string; authHost: string; project: string };

/**
 * Fills empty emulators with #bsen, its demo team and marked examples; a store that has the event keeps everything and
 * is only moved to `date` (ISO day).
 */
export const seed = async ({ date, firestoreHost, authHost, project }: Options) => {
  Object.assign(process.env, {
    FIRESTORE_EMULATOR_HOST: firestoreHost,
    FIREBASE_AUTH_EMULATOR_HOST: authHost,
  });
  const app = initializeApp({ projectId: project }, 'seed');
  try {
    const db = getFirestore(app);
    const event = await eventOf(db).get();
    if (!event.exists) {
      await createEvent(db, date, 'running');
      await createExamples(db);
      await createDemoAccounts(getAuth(app), db);
    } else if (event.get('date') !== date) await moveEvent(db, date);
    return { accounts: DEMO_ACCOUNTS, seeded: !event.exists };
  } finally {
    await deleteApp(app);
  }
};
