import type { User } from 'firebase/auth';
import { openAuth } from './account.ts';
import { alone, aloneWithin, within } from './alone.ts';
import { troubleOf, type AuthTrouble } from './auth-trouble.ts';
import { codeOf } from './back-off.ts';
import { forgetPhone } from './leave.ts';
import { removeMyDocuments } from './my-documents.ts';
import { dropWrites } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

/** `prove`: sign-in was too long ago, the password or Google is asked for first. */
export type Deleted =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly trouble: AuthTrouble | 'prove';
      /** What is still there. */
      readonly left: 'everything' | 'account' | 'phone';
    };

const LIMIT = 10_000;

/** Auth deletes an account only within five minutes (ms) after a sign-in; one is spare. */
const RECENT = 4 * 60_000;

const GONE = ['auth/user-token-expired', 'auth/user-not-found'];

/** Both times are the server's: phones have wrong clocks. */
const signedInRecently = async (user: User): Promise<boolean> => {
  const { authTime, issuedAtTime } = await user.getIdTokenResult(true);
  return Date.parse(issuedAtTime) - Date.parse(authTime) < RECENT;
};

const removeFromServer = async (user: User): Promise<Deleted> => {
  const { deleteUser } = await openAuth();
  const { db, waitForPendingWrites } = await firestoreSdk();
  if (!user.isAnonymous && !(await signedInRecently(user)))
    return { ok: false, trouble: 'prove', left: 'everything' };
  // What is still on its way would come after the deletion and stay.
  await within(LIMIT, waitForPendingWrites(db));
  const removed = await removeMyDocuments(user, {
    verifiedEmail: user.emailVerified ? (user.email ?? '') : '',
  });
  if (!removed.ok) {
    const { refusal } = removed;
    const trouble = refusal === 'denied' || refusal === 'contacts' ? 'failed' : refusal;
    return { ok: false, trouble, left: 'everything' };
  }
  dropWrites();
  try {
    await deleteUser(user);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'auth/requires-recent-login') return { ok: false, trouble: 'prove', left: 'account' };
    if (!GONE.includes(code)) return { ok: false, trouble: troubleOf(error), left: 'account' };
  }
  return { ok: true };
};

/**
 * Deletes everything about me: chair, documents, account, then what this phone keeps. Can be asked again until it is
 * done; says what is left when it is not. Afterwards the page has to be loaded anew.
 */
export const deleteEverything = async (uid: string | null): Promise<Deleted> => {
  if (uid && !navigator.onLine) return { ok: false, trouble: 'offline', left: 'everything' };
  try {
    const { auth } = uid ? await openAuth() : { auth: null };
    const user = auth?.currentUser;
    if (user) {
      const removed = await aloneWithin(LIMIT, 'send', () => alone('account', () => removeFromServer(user)));
      if (!removed.ok) return removed;
    }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error), left: 'everything' };
  }
  return (await forgetPhone()) ? { ok: true } : { ok: false, trouble: 'failed', left: 'phone' };
};

/** How this member can prove once more who they are. */
export const waysToProve = async (): Promise<readonly ('password' | 'google')[]> => {
  const { auth } = await openAuth();
  const providers = auth.currentUser?.providerData.map(({ providerId }) => providerId) ?? [];
  return [
    ...(providers.includes('password') ? (['password'] as const) : []),
    ...(providers.includes('google.com') ? (['google'] as const) : []),
  ];
};

/** Proves it with the password, or with Google's window when there is none given. Null: proven. */
export const proveIdentity = async (password: string | null): Promise<AuthTrouble | null> => {
  try {
    const { auth, EmailAuthProvider, reauthenticateWithCredential, askGoogleAgain } = await openAuth();
    const user = auth.currentUser;
    if (!user) return 'failed';
    if (password === null) await askGoogleAgain(user);
    else await reauthenticateWithCredential(user, EmailAuthProvider.credential(user.email ?? '', password));
    return null;
  } catch (error) {
    return troubleOf(error);
  }
};
