import { codeOf } from './back-off.ts';

/** Why somebody did not get in; the screens have a sentence for each. */
export type AuthTrouble =
  | 'emailTaken'
  /** Wrong password and unknown address are one: nobody learns who has an account. */
  | 'wrongPassword'
  | 'weakPassword'
  | 'badEmail'
  | 'tooMany'
  | 'offline'
  | 'closed'
  | 'popupBlocked'
  | 'blocked'
  | 'busy'
  | 'damaged'
  | 'noRoom'
  | 'failed';

const TROUBLES: Record<string, AuthTrouble> = {
  'auth/email-already-in-use': 'emailTaken',
  'auth/credential-already-in-use': 'emailTaken',
  'auth/account-exists-with-different-credential': 'emailTaken',
  'auth/wrong-password': 'wrongPassword',
  'auth/user-not-found': 'wrongPassword',
  'auth/invalid-credential': 'wrongPassword',
  'auth/invalid-login-credentials': 'wrongPassword',
  'auth/user-mismatch': 'wrongPassword',
  'auth/weak-password': 'weakPassword',
  'auth/missing-password': 'weakPassword',
  'auth/password-does-not-meet-requirements': 'weakPassword',
  'auth/invalid-email': 'badEmail',
  'auth/missing-email': 'badEmail',
  'auth/too-many-requests': 'tooMany',
  'auth/quota-exceeded': 'tooMany',
  'auth/network-request-failed': 'offline',
  'auth/popup-closed-by-user': 'closed',
  'auth/cancelled-popup-request': 'closed',
  'auth/user-cancelled': 'closed',
  'auth/popup-blocked': 'popupBlocked',
  'auth/user-disabled': 'blocked',
  damaged: 'damaged',
  offline: 'offline',
  busy: 'busy',
  late: 'busy',
};

/** The trouble behind an error of Auth, or of what was done on the way in. */
export const troubleOf = (error: unknown): AuthTrouble => {
  const known = TROUBLES[codeOf(error)];
  if (known) return known;
  if (!navigator.onLine) return 'offline';
  console.warn('sign-in failed:', codeOf(error), error);
  return 'failed';
};
