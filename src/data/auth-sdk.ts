/** The only static import of the Auth SDK; loaded when somebody has an account or is about to get one. */
import {
  browserLocalPersistence,
  browserPopupRedirectResolver,
  connectAuthEmulator,
  GoogleAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  inMemoryPersistence,
  linkWithCredential,
  linkWithPopup,
  reauthenticateWithCredential,
  reauthenticateWithPopup,
  signInWithCredential,
  signInWithPopup,
  type AuthError,
  type User,
} from 'firebase/auth';
import { codeOf } from './back-off.ts';
import { emulatorGoogle } from './emulator-google.ts';
import { emulated, firebaseOptions } from './environment.ts';
import { app, doorApp } from './firebase-app.ts';
import { openHurried } from './first-answer.ts';

export {
  createUserWithEmailAndPassword,
  deleteUser,
  EmailAuthProvider,
  linkWithCredential,
  onIdTokenChanged,
  reauthenticateWithCredential,
  sendEmailVerification,
  sendPasswordResetEmail,
  signInAnonymously,
  signInWithEmailAndPassword,
  signOut,
  updateCurrentUser,
} from 'firebase/auth';

const connected = (auth: ReturnType<typeof initializeAuth>) => {
  if (emulated) connectAuthEmulator(auth, location.origin, { disableWarnings: true });
  return auth;
};

export const auth = openHurried(() =>
  connected(initializeAuth(app, { persistence: [indexedDBLocalPersistence, browserLocalPersistence] })),
);

let door: ReturnType<typeof initializeAuth> | undefined;

/** An Auth instance beside the real one that remembers nothing. */
export const doorAuth = () =>
  (door ??= connected(initializeAuth(doorApp(), { persistence: inMemoryPersistence })));

const chosenInEmulator = async () =>
  GoogleAuthProvider.credential(await emulatorGoogle(firebaseOptions.apiKey));

const isKnown = (error: unknown) =>
  ['auth/credential-already-in-use', 'auth/email-already-in-use'].includes(codeOf(error));

/**
 * Google's window. `linked`: this person has a Google account from now on, under the same uid. `known`: that account
 * was there before, and waits at the door; nobody is signed out yet. Nothing of it is loaded before somebody asks, so
 * that Google learns only of those who choose it; a phone that blocks a window opened a moment late lets the second
 * tap through.
 */
export const askGoogle = async (person: User | null): Promise<'linked' | 'known'> => {
  const credential = emulated ? await chosenInEmulator() : null;
  if (!person) {
    if (credential) await signInWithCredential(doorAuth(), credential);
    else await signInWithPopup(doorAuth(), new GoogleAuthProvider(), browserPopupRedirectResolver);
    return 'known';
  }
  try {
    if (credential) await linkWithCredential(person, credential);
    else await linkWithPopup(person, new GoogleAuthProvider(), browserPopupRedirectResolver);
    return 'linked';
  } catch (error) {
    const known = credential ?? GoogleAuthProvider.credentialFromError(error as AuthError);
    if (!isKnown(error) || !known) throw error;
    await signInWithCredential(doorAuth(), known);
    return 'known';
  }
};

/** Google's window once more, to prove that it is still the same person. */
export const askGoogleAgain = async (person: User): Promise<void> => {
  if (emulated) await reauthenticateWithCredential(person, await chosenInEmulator());
  else await reauthenticateWithPopup(person, new GoogleAuthProvider(), browserPopupRedirectResolver);
};
