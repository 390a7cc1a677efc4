import { openAuth, tellOtherTabs } from './account.ts';
import { within } from './alone.ts';
import { answerDraft, frameDraft, profileDraft, ratingDrafts, sessionDrafts } from './drafts.ts';
import { unsentFavourites } from './favourites.ts';
import { waitingWrites } from './own-write.ts';
import { forgetEverything } from './phone.ts';
import { unsentScans } from './scans.ts';
import { firestoreSdk } from './sdk.ts';
import { noteDrafts } from './share-memory.ts';

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

const anythingUnsent = (): boolean =>
  waitingWrites.get() !== 'none' ||
  unsentFavourites() ||
  unsentScans() ||
  profileDraft.get() !== null ||
  answerDraft.get() !== null ||
  frameDraft.get() !== null ||
  [ratingDrafts, sessionDrafts, noteDrafts].some((drafts) => Object.keys(drafts.get()).length > 0);

/** `unsent`: something would be lost, so nothing was done. `remembers`: out, but the cache could not be emptied. */
export type Left = 'out' | 'remembers' | 'unsent';

/**
 * Signs a member out of this phone; everything stays in the account. Unless told otherwise it does nothing while there
 * is something that has not reached the account, drafts included. Afterwards the page has to be loaded anew.
 */
export const signOutHere = async (evenUnsent = false): Promise<Left> => {
  if (!evenUnsent && anythingUnsent()) return 'unsent';
  // First, or the outbox would go on under a new anonymous account.
  forgetEverything();
  const { auth, signOut } = await openAuth();
  await signOut(auth);
  return (await forgetPhone()) ? 'out' : 'remembers';
};
