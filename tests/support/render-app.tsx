import '#ui/styles/index.css';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { afterPaint } from '#app/after-paint.ts';
import { App } from '#app/app.tsx';
import { currentAccount } from '#data/account.ts';
import { forgetEverything } from '#data/phone.ts';
import { preferences } from '#data/preferences.ts';
import { authSdk } from '#data/sdk.ts';
import { goOnline } from './network.ts';

// Two processors, emulators, two browsers at once: Firestore alone may take ten seconds to connect again.
configure({ asyncUtilTimeout: 25_000 });

let painted = false;

/**
 * The real app at an address, on a phone that speaks German unless told otherwise. A test file is one page: between
 * its tests the phone signs out and forgets what it kept. Only Firestore's cache stays, so tests use documents under
 * uids of their own or look at what the server says.
 */
export const renderApp = ({ path = '/', language = 'de' }: { path?: string; language?: 'de' | 'en' } = {}): {
  user: UserEvent;
} => {
  preferences.set({ ...preferences.get(), language });
  history.pushState(null, '', path);
  render(<App />);
  if (!painted) afterPaint();
  painted = true;
  return { user: userEvent.setup() };
};

afterEach(async () => {
  cleanup();
  await goOnline();
  // First, or what waits would be sent under a new account.
  forgetEverything([]);
  if (currentAccount.get().state !== 'none') {
    const { auth, signOut } = await authSdk();
    await signOut(auth);
  }
  forgetEverything([]);
});
