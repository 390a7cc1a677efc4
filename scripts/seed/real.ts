import { applicationDefault, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { firebaseSettings } from '../firebase-settings.ts';
import { PlainTrouble, runScript } from '../plain-trouble.ts';
import { createEvent, eventOf } from './event-documents.ts';

/** `npm run seed -- YYYY-MM-DD`: the first documents of a real project. Refuses a project that has the event already. */
runScript(async () => {
  const [date = ''] = process.argv.slice(2);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new PlainTrouble('Which day? npm run seed -- 2027-04-29');
  const projectId = firebaseSettings().VITE_FIREBASE_PROJECT_ID;
  if (!projectId)
    throw new PlainTrouble('Which project? Set VITE_FIREBASE_PROJECT_ID, as for npm run deploy.');
  const db = getFirestore(initializeApp({ projectId, credential: applicationDefault() }));
  if ((await eventOf(db).get()).exists)
    throw new PlainTrouble(`${projectId} has the event already; nothing was changed.`);
  await createEvent(db, date, 'planned');
  console.log(`${projectId} now has the event, a draft, its first release and the fishbowl.`);
});
