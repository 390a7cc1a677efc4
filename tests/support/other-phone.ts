import { initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
  setLogLevel,
} from 'firebase/firestore';
import { decide, type Step } from '#data/contested-write.ts';
import { firestoreSdk } from '#data/sdk.ts';

// Losing a race is no error here.
setLogLevel('silent');

/**
 * Somebody else's phone: a Firebase app of its own, signed in under `uid`, that speaks to the same server through the
 * same rules. `decide` runs the steps of the real data layer on it.
 */
export const otherPhone = (uid: string) => {
  const projectId = import.meta.env.VITE_EMULATOR_PROJECT ?? 'demo-bsen';
  const db = initializeFirestore(initializeApp({ projectId, apiKey: 'demo' }, `phone of ${uid}`), {
    localCache: memoryLocalCache(),
  });
  connectFirestoreEmulator(db, location.hostname, Number(location.port), {
    mockUserToken: { sub: uid, user_id: uid },
  });
  return {
    uid,
    db,
    decide: async <R extends string>(step: Step<R>) => decide({ ...(await firestoreSdk()), db }, step),
  };
};
