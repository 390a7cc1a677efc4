import { currentAccount, uidOf } from '#data/account.ts';
import { profileDraft } from '#data/drafts.ts';
import { myProfile, profileOf } from '#data/profiles.ts';
import { useLive } from '#data/use-live.ts';
import { saysSomething } from '#domain/for-me.ts';
import type { Card } from '#domain/profile.ts';
import { useStore } from '#ui/use-store.ts';

/**
 * My own card as I last wrote it: what is being written, else what waits to be sent, else what is stored. Null: there is
 * none; undefined: not known yet.
 */
export const useMyCard = (): Card | null | undefined => {
  const draft = useStore(profileDraft);
  const waiting = useStore(myProfile);
  const account = useStore(currentAccount);
  const written = draft && saysSomething(draft.card) ? draft.card : undefined;
  const unsent = waiting.state === 'none' ? undefined : (waiting.value?.card ?? null);
  const uid = written || unsent !== undefined ? null : uidOf(account);
  const live = useLive(uid === null ? null : profileOf(uid));
  if (written) return written;
  if (unsent !== undefined) return unsent;
  if (account.state === 'starting') return undefined;
  if (uid === null) return null;
  if (live?.kind === 'value') return live.value?.card ?? null;
  return live ? null : undefined;
};
