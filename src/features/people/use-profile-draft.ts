import { profileDraft, EMPTY_PROFILE, type ProfileDraft } from '#data/drafts.ts';
import { myProfile } from '#data/profiles.ts';
import { checkContact, type Contact } from '#domain/contact.ts';
import { checkCard, type Card, type Profile } from '#domain/profile.ts';
import { useStore } from '#ui/use-store.ts';
import type { MyProfile } from './use-my-profile.ts';

/** A profile as it would be saved, for comparing: blanks at the ends make no difference. */
const textOf = (profile: ProfileDraft | null): string => {
  if (!profile) return '';
  const card = checkCard(profile.card);
  const contact = checkContact(profile.contact);
  return JSON.stringify([
    card.ok ? card.value : profile.card,
    contact.ok ? inOrder(contact.value) : inOrder(profile.contact),
    profile.visible,
  ]);
};

/** However the parts were stored. */
const inOrder = ({ email, phone, blog, mastodon, links }: Contact) => [email, phone, blog, mastodon, links];

const same = (a: ProfileDraft | null, b: ProfileDraft | null): boolean => textOf(a) === textOf(b);

/**
 * The profile as it is being written. It begins with what I see of my own (`base`) and is kept on the phone at every
 * key stroke until it is saved. `conflict`: what another phone stored since the writing began; `undefined` when nothing.
 */
export const useProfileDraft = (my: MyProfile, base: Profile | null) => {
  const draft = useStore(profileDraft);
  const begun = base ?? EMPTY_PROFILE;
  const open = draft !== null && !same(draft, begun);
  const { stored, waiting } = my;
  const moved = open && waiting.state === 'none' && stored !== undefined && !same(stored, draft.basis);

  /** The newest draft, which a field that was just left may have changed since the last rendering. */
  const latest = () => profileDraft.get() ?? { ...begun, basis: base };
  return {
    value: draft ?? begun,
    open,
    isSafe: profileDraft.isSafe(),
    conflict: moved && !same(stored, draft) ? stored : undefined,
    latest,
    change: (part: Partial<Card>) => {
      const before = latest();
      profileDraft.set({ ...before, card: { ...before.card, ...part } });
    },
    changeContact: (part: Partial<Contact>) => {
      const before = latest();
      profileDraft.set({ ...before, contact: { ...before.contact, ...part } });
    },
    show: (visible: boolean) => profileDraft.set({ ...latest(), visible }),
    keepMine: () => profileDraft.set({ ...latest(), basis: stored ?? null }),
    discard: () => profileDraft.set(null),
    bringBack: (thrown: ReturnType<typeof latest>) => profileDraft.set(thrown),
    save: (profile: Profile) => {
      const before = profileDraft.get();
      profileDraft.set(null);
      myProfile.save(profile);
      // No room for the value that waits: the draft, which had room, stays until the server has it.
      if (myProfile.get().state === 'unsafe') profileDraft.set(before);
    },
  };
};

export type Writing = ReturnType<typeof useProfileDraft>;
