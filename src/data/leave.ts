import { openAuth, tellOtherTabs } from './account.ts';
import { within } from './alone.ts';
import { unsentFavourites } from './favourites.ts';
import { waitingWrites } from './own-write.ts';
import { forgetEverything } from './phone.ts';
import { firestoreSdk } from './sdk.ts';

/** How long other tabs may take to let go of the database, ms. */
const LIMIT = 5_000;

/**
 * Takes everything personal from this phone; the page has to be loaded anew afterwards. False: something still holds
 * the database, and what Firestore remembers is still there.
 */
export const forgetPhone = async (): Promise<boolean> => {
  forgetEverything();
  tellOtherTabs();
  try {
    sessionStorage.clear();
    const { db, terminate, clearIndexedDbPersistence } = await firestoreSdk();
    await terminate(db);
    await within(LIMIT, clearIndexedDbPersistence(db));
    return true;
  } catch (error) {
    console.warn('the cache stays:', error);
    return false;
  }
};

/**
 * Signs a member out of this phone; everything stays in the account. `unsent`: something has not reached it yet and
 * would be lost, so nothing was done. After `out` the page has to be loaded anew.
 */
export const signOutHere = async (evenUnsent = false): Promise<'out' | 'unsent'> => {
  if (!evenUnsent && (waitingWrites.get() !== 'none' || unsentFavourites())) return 'unsent';
  // First, or the outbox would go on under a new anonymous account.
  forgetEverything();
  const { auth, signOut } = await openAuth();
  await signOut(auth);
  await forgetPhone();
  return 'out';
};
