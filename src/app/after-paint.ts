import { currentAccount, recognise } from '#data/account.ts';
import { followFavourites } from '#data/follow-favourites.ts';
import { patiently } from '#data/patiently.ts';

/** What an earlier visit could not send is known to these only. */
const outbox = patiently(async () => (await import('./outbox.ts')).resumeOutbox());

/** What can wait until the programme is readable: who this is, what was not sent, being installed. */
export const afterPaint = (): void => {
  void recognise();
  void outbox();
  followMembers();
  if ('serviceWorker' in navigator && import.meta.env.PROD)
    navigator.serviceWorker
      .register('/sw.js')
      .catch((error: unknown) => console.warn('not installable:', error));
};

/** Favourites follow people who signed in to their other phones; for everybody else they stay on this one. */
const followMembers = (): void => {
  let followed: string | undefined;
  let end: (() => void) | undefined;
  const look = () => {
    const account = currentAccount.get();
    const uid = account.state === 'member' ? account.uid : undefined;
    if (uid === followed) return;
    end?.();
    followed = uid;
    end = uid ? followFavourites(uid) : undefined;
  };
  currentAccount.subscribe(look);
  look();
};
