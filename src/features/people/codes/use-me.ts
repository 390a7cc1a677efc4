import { useEffect } from 'react';
import { badgeChoice } from '#data/codes.ts';
import type { Badge } from '#domain/badge.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import { useStore } from '#ui/use-store.ts';
import { useMyProfile } from '../use-my-profile.ts';

export type Shown = (typeof badgeChoice extends { get: () => infer C } ? C : never)['shown'][number];

/** All the kinds of contact data that can be ticked, in the order in which they are shown. */
export const SHOWABLE: readonly Shown[] = ['email', 'phone', 'blog', 'mastodon', 'links'];

/** As much of my contact data as is ticked. */
const ticked = (contact: Contact, shown: readonly Shown[]): Contact => ({
  ...EMPTY_CONTACT,
  ...Object.fromEntries(shown.map((channel) => [channel, contact[channel]])),
});

/**
 * Who I am to somebody I meet: the name of my profile, or the one I gave for meetings on this phone; `all` my contact
 * data, and what of it is ticked for showing.
 */
export const useMe = () => {
  const { account, uid, mine } = useMyProfile();
  const choice = useStore(badgeChoice);
  const profile = mine.state === 'known' ? mine.profile : null;
  const given = profile?.card.name;
  useEffect(() => {
    // Offline and not yet loaded, the name is still known.
    const { name, shown } = badgeChoice.get();
    if (given && given !== name) badgeChoice.set({ name: given, shown });
  }, [given]);
  const all = profile?.contact ?? EMPTY_CONTACT;
  return {
    account,
    uid,
    isLoading: mine.state === 'unknown',
    hasProfile: profile !== null,
    name: given ?? choice.name,
    all,
    contact: ticked(all, choice.shown),
    shown: choice.shown,
  };
};

export type Me = ReturnType<typeof useMe>;

export const setName = (name: string): void => badgeChoice.set({ ...badgeChoice.get(), name });

export const setShown = (shown: Shown[]): void => badgeChoice.set({ ...badgeChoice.get(), shown });

/** What my code holds. */
export const badgeOf = ({ uid, name, contact }: Me, code: string): Badge => ({
  code,
  uid: uid ?? '',
  name: name.trim(),
  contact,
});
