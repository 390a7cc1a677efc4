/**
 * The only static import of the Firestore SDK (157 kB gzip): everything else reaches it through `sdk.ts`, after the
 * programme is readable. Named re-exports, because a dynamic import of the package itself would not be shaken.
 */
import {
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
  memoryLruGarbageCollector,
  persistentLocalCache,
  persistentMultipleTabManager,
} from 'firebase/firestore';
import { emulated } from './environment.ts';
import { app } from './firebase-app.ts';

export {
  arrayRemove,
  arrayUnion,
  clearIndexedDbPersistence,
  collection,
  deleteField,
  doc,
  FieldPath,
  getDocFromCache,
  getDocFromServer,
  getDocsFromCache,
  getDocsFromServer,
  limit,
  maximum,
  onSnapshot,
  or,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  terminate,
  Timestamp,
  waitForPendingWrites,
  where,
  writeBatch,
} from 'firebase/firestore';

/** Tabs speak through local storage; where that is full or forbidden, the persistent cache breaks down for good. */
const hasRoom = (): boolean => {
  try {
    localStorage.setItem('firestore-room', 'x'.repeat(4096));
    localStorage.removeItem('firestore-room');
    return true;
  } catch {
    return false;
  }
};

export const db = initializeFirestore(app, {
  localCache: hasRoom()
    ? persistentLocalCache({ tabManager: persistentMultipleTabManager() })
    : memoryLocalCache({ garbageCollector: memoryLruGarbageCollector() }),
  ignoreUndefinedProperties: false,
});

if (emulated) connectFirestoreEmulator(db, location.hostname, Number(location.port || 80));
