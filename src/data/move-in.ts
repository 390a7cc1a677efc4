import type { User } from 'firebase/auth';
import { refreshAccount } from './account.ts';
import { alone, aloneWithin, within } from './alone.ts';
import { troubleOf, type AuthTrouble } from './auth-trouble.ts';
import { codeOf } from './back-off.ts';
import { pack, type Belonging } from './luggage.ts';
import { removeMyDocuments } from './my-documents.ts';
import { myPairChanges } from './pairs.ts';
import { authSdk, firestoreSdk } from './sdk.ts';

/** Whose version stays where this phone and the account both have one. */
export type Keep = 'phone' | 'account';

export type Entered =
  | { readonly state: 'in' }
  /**
   * Nothing is changed yet: somebody has to say what stays of what `both` have, and that they give up the contacts of
   * this phone's account (how many; they cannot move).
   */
  | { readonly state: 'both'; readonly both: readonly Belonging[]; readonly contacts: number }
  | { readonly state: 'trouble'; readonly trouble: AuthTrouble };

const trouble = (what: AuthTrouble): Entered => ({ state: 'trouble', trouble: what });

/** How long to wait for what is just being sent, ms. */
const LIMIT = 10_000;

/** The account is gone already, or Auth lets nobody delete it any more: it holds nothing. */
const NOTHING_LEFT = ['auth/user-token-expired', 'auth/user-not-found', 'auth/requires-recent-login'];

const giveUp = async (old: User, keepsContacts: boolean): Promise<AuthTrouble | 'contacts' | null> => {
  const { deleteUser } = await authSdk();
  const removed = await removeMyDocuments(old, { keepsContacts });
  if (!removed.ok) return removed.refusal === 'denied' ? 'failed' : removed.refusal;
  try {
    await deleteUser(old);
  } catch (error) {
    if (!NOTHING_LEFT.includes(codeOf(error))) throw error;
  }
  return null;
};

const moveIn = async (keep: Keep | undefined): Promise<Entered> => {
  const { auth, doorAuth, updateCurrentUser, signOut } = await authSdk();
  const member = doorAuth().currentUser;
  if (!member) return trouble('failed');
  const old = auth.currentUser;
  const { db, waitForPendingWrites } = await firestoreSdk();
  if (old) await within(LIMIT, waitForPendingWrites(db));

  const { pieces, contacts } = await within(LIMIT, pack(old));
  const mine = pieces.filter(({ isMine }) => isMine);
  const token = await member.getIdToken();
  const known = await Promise.all(mine.map((piece) => piece.isTheirs(member.uid, token)));
  const both = mine.filter((_, index) => known[index]);
  if ((both.length || contacts) && !keep)
    return { state: 'both', both: both.flatMap(({ what }) => what ?? []), contacts };

  const taken = mine.filter((piece) => keep === 'phone' || !both.includes(piece));
  if (taken.map((piece) => piece.stage()).includes(false)) return trouble('noRoom');
  const stopped = old && (await giveUp(old, keep === undefined));
  // Somebody was met since, of whom nothing was said: what is staged is what this account has anyway, so ask.
  if (stopped === 'contacts') return moveIn(keep);
  if (stopped) return trouble(stopped);
  // What stays behind, and removals that were meant for the account given up.
  for (const piece of pieces) if (!taken.includes(piece)) piece.drop();
  myPairChanges.drop();
  await updateCurrentUser(auth, member);
  await refreshAccount();
  await signOut(doorAuth());
  return { state: 'in' };
};

/**
 * Enters the account that has proven itself at the door, with everything this phone has: favourites merge by
 * themselves, everything else but contacts goes through the outbox, which is shut meanwhile. Wherever this is cut off – no network,
 * a closed page – they are in the outbox or still on the server, and are sent under whoever is signed in then. The
 * old card goes before the right to remove it goes.
 */
export const enterAccount = async (keep?: Keep): Promise<Entered> => {
  if (!navigator.onLine) return trouble('offline');
  try {
    return await aloneWithin(LIMIT, 'send', () => alone('account', () => moveIn(keep)));
  } catch (error) {
    return trouble(troubleOf(error));
  }
};
