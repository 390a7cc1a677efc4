import { chairName } from '#data/fishbowl.ts';
import { myProfile, profileOf } from '#data/profiles.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { useStore } from '#ui/use-store.ts';

/** What I am called: in my profile, sent or not, else when I last sat down; empty when nobody knows. */
export const useMyName = (uid: string | null): string => {
  const waiting = useStore(myProfile);
  const stored = valueOf(useLive(uid && waiting.state === 'none' ? profileOf(uid) : null));
  const lastName = useStore(chairName);
  const card = waiting.state === 'none' ? stored?.card : waiting.value?.card;
  return card?.name || lastName;
};
