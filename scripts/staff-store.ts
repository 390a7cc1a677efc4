import { applicationDefault, initializeApp } from 'firebase-admin/app';
import { FieldValue, getFirestore } from 'firebase-admin/firestore';
import { EVENT_ID } from '#domain/event.ts';
import { firebaseSettings } from './firebase-settings.ts';
import { PlainTrouble } from './plain-trouble.ts';
import { runningIn } from './running.ts';

const emulatedProject = (data: string) => {
  const running = runningIn(data);
  process.env.FIRESTORE_EMULATOR_HOST ??= running?.firestoreHost;
  // The admin SDK must not look for a Google machine around it.
  process.env.METADATA_SERVER_DETECTION = 'none';
  if (!running && !process.env.GCLOUD_PROJECT)
    throw new PlainTrouble(`No emulator is running on ${data}: npm start -- --data ${data}`);
  return running?.project ?? process.env.GCLOUD_PROJECT;
};

const firestore = (emulator: boolean, data: string) => {
  if (emulator || process.env.FIRESTORE_EMULATOR_HOST)
    return getFirestore(initializeApp({ projectId: emulatedProject(data) }));
  const projectId = firebaseSettings().VITE_FIREBASE_PROJECT_ID;
  if (!projectId)
    throw new PlainTrouble(
      'Whose staff? For a running npm start add --emulator, for a real project set VITE_FIREBASE_PROJECT_ID.',
    );
  return getFirestore(initializeApp({ projectId, credential: applicationDefault() }));
};

/** The staff list of a real project, or of the emulators behind a running `npm start`. */
export const staffStore = (emulator: boolean, data: string) => {
  const staff = firestore(emulator, data).collection(`events/${EVENT_ID}/staff`);
  const rolesOf = async (email: string) => ((await staff.doc(email).get()).get('roles') ?? []) as string[];
  return {
    add: async (role: string, email: string) => {
      const roles = [...new Set([...(await rolesOf(email)), role])].toSorted();
      await staff.doc(email).set({ roles, addedAt: FieldValue.serverTimestamp() });
    },
    remove: async (role: string, email: string) => {
      const roles = (await rolesOf(email)).filter((held) => held !== role);
      await (roles.length > 0 ? staff.doc(email).update({ roles }) : staff.doc(email).delete());
    },
    list: async () =>
      (await staff.get()).docs.map((one) => ({ email: one.id, roles: one.get('roles') as string[] })),
  };
};
