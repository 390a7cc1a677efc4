import * as v from 'valibot';
import type { User } from 'firebase/auth';
import { alone } from './alone.ts';
import { backOff, codeOf, pause } from './back-off.ts';
import { kept } from './phone.ts';
import { authSdk } from './sdk.ts';

/**
 * Who this phone is to the server. `none`: nobody yet, reading needs no account. `starting`: there is an account, Auth
 * is still loading. `refused`: the server gives no new account just now (100 an hour per address); it is asked again.
 */
export type Account =
  | { readonly state: 'none' | 'starting' | 'refused' }
  | { readonly state: 'anonymous'; readonly uid: string }
  | { readonly state: 'member'; readonly uid: string; readonly email: string; readonly verified: boolean };

const hasAccount = kept('account', v.boolean(), false);

let account: Account = { state: hasAccount.get() ? 'starting' : 'none' };
const listeners = new Set<() => void>();

const become = (next: Account): void => {
  account = next;
  listeners.forEach((listener) => listener());
};

const accountOf = (user: User | null): Account => {
  if (!user) return { state: 'none' };
  if (user.isAnonymous) return { state: 'anonymous', uid: user.uid };
  return { state: 'member', uid: user.uid, email: user.email ?? '', verified: user.emailVerified };
};

export const currentAccount = {
  get: (): Account => account,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const LEFT = 'bsen:left';

// Another tab signed out or deleted everything: what this one holds in memory belongs to nobody any more.
addEventListener('storage', ({ key, newValue }) => {
  if (key === LEFT && newValue !== null) location.reload();
});

/** Makes the other tabs of this phone begin anew. */
export const tellOtherTabs = (): void => {
  try {
    localStorage.setItem(LEFT, 'now');
    localStorage.removeItem(LEFT);
  } catch {
    // Without storage no tab knows of another.
  }
};

export const uidOf = (who: Account): string | null => ('uid' in who ? who.uid : null);

let opened: ReturnType<typeof open> | undefined;

const open = async () => {
  const sdk = await authSdk();
  await sdk.auth.authStateReady();
  let known = account.state === 'starting';
  sdk.onIdTokenChanged(sdk.auth, (user) => {
    if (user || account.state !== 'refused') become(accountOf(user));
    // A tab that never knew of an account must not deny the one that another tab has just made.
    if (user || known) hasAccount.set(user !== null);
    known = user !== null;
  });
  return sdk;
};

/** Loads Auth and follows who is signed in. */
export const openAuth = (): ReturnType<typeof open> =>
  (opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

/** After the first paint: people who already have an account are recognised, nobody else loads Auth. */
export const recognise = async (): Promise<void> => {
  for (let attempt = 0; hasAccount.get() && account.state === 'starting'; attempt++) {
    try {
      await openAuth();
    } catch {
      await pause(backOff(attempt));
    }
  }
};

// Another tab has become somebody. Where Auth is loaded already it hears of that by itself.
hasAccount.subscribe(() => {
  if (!hasAccount.get() || account.state !== 'none' || opened) return;
  become({ state: 'starting' });
  void recognise();
});

/** Too many sign-ups from one address, or of this project today. */
const NO_ROOM = ['auth/too-many-requests', 'auth/quota-exceeded'];

/** Refusals that pass by themselves: no room, no network, a busy server. */
const PASSING = [...NO_ROOM, 'auth/network-request-failed', 'auth/internal-error', 'unknown'];

/** Waits for `work` as long as the account is this one (null: none); false when it became another first. */
export const whileAccountIs = async (uid: string | null, work: Promise<unknown>): Promise<boolean> => {
  let stop: (() => void) | undefined;
  const changed = new Promise<false>((resolve) => {
    const look = () => {
      if (uidOf(account) !== uid) resolve(false);
    };
    stop = currentAccount.subscribe(look);
    look();
  });
  try {
    return await Promise.race([work.then(() => true), changed]);
  } finally {
    stop?.();
  }
};

/** After something was changed about the account that Auth does not report: a link, a verified address. */
export const refreshAccount = async (): Promise<void> =>
  become(accountOf((await openAuth()).auth.currentUser));

/** How long Auth may take to notice what another tab has done, ms: it looks about once a second, unseen once a minute. */
const NOTICE = 65_000;

/** Read past the memory of this tab, which hears of the others' changes a moment late. */
const anotherTabHasAccount = (): boolean => {
  try {
    return localStorage.getItem('bsen:account') === 'true';
  } catch {
    return false;
  }
};

/** Who this phone is, made now if need be. Two tabs must not become two people: the first one's card would stay. */
const meet = async (): Promise<string> => {
  const { auth, signInAnonymously } = await openAuth();
  if (!auth.currentUser && anotherTabHasAccount()) await whileAccountIs(null, pause(NOTICE));
  const user = auth.currentUser ?? (await signInAnonymously(auth)).user;
  hasAccount.set(true);
  become(accountOf(user));
  return user.uid;
};

let arriving: Promise<string> | undefined;

const arrive = async (): Promise<string> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await alone('account', meet);
    } catch (error) {
      const code = codeOf(error);
      if (NO_ROOM.includes(code)) become({ state: 'refused' });
      else if (!PASSING.includes(code) && code.startsWith('auth/')) throw error;
    }
    // Somebody who signs in meanwhile has a uid without being given one.
    await whileAccountIs(null, pause(backOff(attempt)));
  }
};

/**
 * The uid to write under. Creates the anonymous account with the first write that others must see – not before, because
 * one venue Wi-Fi gets only 100 new accounts an hour – and keeps trying while that is refused or the network is away.
 */
export const ensureUid = (): Promise<string> =>
  (arriving ??= arrive().finally(() => {
    arriving = undefined;
  }));
