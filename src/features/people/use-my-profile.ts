import { currentAccount, uidOf } from '#data/account.ts';
import { myProfile, profileOf } from '#data/profiles.ts';
import { useLive } from '#data/use-live.ts';
import type { Profile } from '#domain/profile.ts';
import { useStore } from '#ui/use-store.ts';

/** `known`: null where there is no profile (any more). */
export type Mine =
  | { readonly state: 'unknown' | 'damaged' | 'refused' }
  | { readonly state: 'known'; readonly profile: Profile | null };

const known = (profile: Profile | null): Mine => ({ state: 'known', profile });

/**
 * My profile as I see it: what waits on this phone first, else what is stored. `stored` is only what the server has
 * confirmed – undefined while unknown – so that a form notices another phone's change.
 */
export const useMyProfile = () => {
  const account = useStore(currentAccount);
  const waiting = useStore(myProfile);
  const uid = uidOf(account);
  const live = useLive(uid === null ? null : profileOf(uid));
  const value = live?.kind === 'value' ? live.value : null;
  const stored = live?.kind === 'value' && live.fromServer ? value : undefined;
  const mine = ((): Mine => {
    if (waiting.state !== 'none' && waiting.value) return known(waiting.value);
    if (waiting.state === 'waiting' || waiting.state === 'unsafe') return known(null);
    if (account.state === 'none' || account.state === 'refused') return known(null);
    if (!live) return { state: 'unknown' };
    return live.kind === 'value' ? known(value) : { state: live.kind };
  })();
  return { account, uid, waiting, stored, mine };
};

export type MyProfile = ReturnType<typeof useMyProfile>;
