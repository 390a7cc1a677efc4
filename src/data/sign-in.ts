import { openAuth, refreshAccount } from './account.ts';
import { alone } from './alone.ts';
import { troubleOf, type AuthTrouble } from './auth-trouble.ts';
import { enterAccount, type Entered } from './move-in.ts';

export type { AuthTrouble } from './auth-trouble.ts';
export { enterAccount, type Entered } from './move-in.ts';

/** `null`: done. */
export type Done = AuthTrouble | null;

const tried = async (work: () => Promise<unknown>): Promise<Done> => {
  if (!navigator.onLine) return 'offline';
  try {
    await work();
    return null;
  } catch (error) {
    return troubleOf(error);
  }
};

const entered = async (work: () => Promise<Entered>): Promise<Entered> => {
  let result: Entered = { state: 'in' };
  const trouble = await tried(async () => {
    result = await work();
  });
  return trouble ? { state: 'trouble', trouble } : result;
};

/** Loads what a click on Google needs at once: a window that opens later is blocked. */
export const prepareSignIn = (): void => {
  openAuth().then(
    ({ doorAuth }) => doorAuth(),
    () => undefined,
  );
};

/** E-mail and password for the person this phone already is, under the same uid; a new account where there is none. */
export const signUp = (email: string, password: string): Promise<Entered> =>
  entered(async () => {
    const sdk = await openAuth();
    await alone('account', async () => {
      const credential = sdk.EmailAuthProvider.credential(email, password);
      try {
        if (sdk.auth.currentUser) return await sdk.linkWithCredential(sdk.auth.currentUser, credential);
      } catch (error) {
        // Auth has forgotten this anonymous person and signed it out: begin anew.
        if (sdk.auth.currentUser) throw error;
      }
      return sdk.createUserWithEmailAndPassword(sdk.auth, email, password);
    });
    await refreshAccount();
    return { state: 'in' };
  });

/** Enters an account that exists; the password is proven before the anonymous account of this phone is given up. */
export const signIn = (email: string, password: string): Promise<Entered> =>
  entered(async () => {
    const sdk = await openAuth();
    await sdk.signInWithEmailAndPassword(sdk.doorAuth(), email, password);
    return enterAccount();
  });

/** Google's window: keeps the uid where that account is new, enters the account where there is one. */
export const continueWithGoogle = (): Promise<Entered> =>
  entered(async () => {
    const sdk = await openAuth();
    if ((await sdk.askGoogle(sdk.auth.currentUser)) === 'known') return enterAccount();
    await refreshAccount();
    return { state: 'in' };
  });

/** Sends the mail that proves the address, in this language. Only the team needs it. */
export const sendVerification = (language: string): Promise<Done> =>
  tried(async () => {
    const { auth, sendEmailVerification } = await openAuth();
    auth.languageCode = language;
    if (auth.currentUser) await sendEmailVerification(auth.currentUser);
  });

/** Looks whether the address has been proven meanwhile, on whatever device. */
export const lookAgain = (): Promise<Done> =>
  tried(async () => {
    const { auth } = await openAuth();
    await auth.currentUser?.reload();
    await auth.currentUser?.getIdToken(true);
    await refreshAccount();
  });

/** Sends the mail to set a new password. An unknown address is answered like a known one. */
export const resetPassword = async (email: string, language: string): Promise<Done> => {
  const done = await tried(async () => {
    const { auth, sendPasswordResetEmail } = await openAuth();
    auth.languageCode = language;
    await sendPasswordResetEmail(auth, email);
  });
  return done === 'wrongPassword' ? null : done;
};
