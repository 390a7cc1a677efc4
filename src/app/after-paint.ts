import { currentAccount, recognise } from '#data/account.ts';
import { followFavourites } from '#data/follow-favourites.ts';
import { resumeWrites } from '#data/own-write.ts';
import { patiently } from '#data/patiently.ts';

/** What an earlier visit could not send is known to these only. */
const outbox = patiently(() =>
  Promise.all([
    import('#data/profiles.ts'),
    import('#data/answers.ts'),
    import('#data/ratings.ts'),
    import('#data/blocks.ts'),
    import('#data/reports.ts'),
    import('#data/notes.ts'),
    import('#data/wish-tries.ts'),
    import('#data/scans.ts'),
  ]),
);

/** What can wait until the programme is readable: who this is, what was not sent, being installed. */
export const afterPaint = (): void => {
  void recognise();
  void outbox().then(resumeWrites);
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
