import { useEffect, useState } from 'react';
import { lookedAt } from '#data/directory.ts';
import { waitingWrites } from '#data/own-write.ts';
import { myProfile } from '#data/profiles.ts';
import { isListedHere, sanctionKnown, sanctionOf, type StoredSanction } from '#data/sanctions.ts';
import { useLive } from '#data/use-live.ts';
import { isFree } from '#domain/sanction.ts';
import { useStore } from '#ui/use-store.ts';
import type { MyProfile } from '../use-my-profile.ts';

/** Whether my profile says „visible“ and the last look at the directory says that I am not in it. */
const useMissingCard = ({ uid, stored, waiting }: MyProfile): boolean => {
  const at = useStore(lookedAt);
  const [missingAt, setMissingAt] = useState<number | null>(null);
  const isDue = uid !== null && stored?.visible === true && waiting.state === 'none' && at > stored.changedAt;
  useEffect(() => {
    if (!isDue) return undefined;
    let wanted = true;
    isListedHere(uid).then(
      (listed) => wanted && setMissingAt(listed ? null : at),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [uid, at, isDue]);
  // What an earlier look said says nothing about this one.
  return isDue && missingAt === at;
};

/**
 * What the organizers decided about me; null: nothing that holds. It costs a read, so it is asked only when something
 * speaks for it – a write was refused, my card is missing, it held before – or `always`. When a sanction has ended, my
 * card comes back: the profile is saved once more.
 */
export const useMySanction = (my: MyProfile, always: boolean): StoredSanction | null => {
  const { uid, stored, waiting } = my;
  const missing = useMissingCard(my);
  const refused = useStore(waitingWrites) === 'refused';
  const known = useStore(sanctionKnown);
  const live = useLive(uid !== null && (always || known || refused || missing) ? sanctionOf(uid) : null);
  const sanction = live?.kind === 'value' ? live.value : null;
  const isConfirmed = live?.kind === 'value' && live.fromServer;
  const holds = !isFree(sanction);
  useEffect(() => {
    if (isConfirmed && sanctionKnown.get() !== holds) sanctionKnown.set(holds);
  }, [isConfirmed, holds]);
  const isOver = isConfirmed && !holds && waiting.state === 'none' && stored?.visible === true;
  const returns = isOver && (missing || (sanction !== null && sanction.decidedAt > stored.changedAt));
  useEffect(() => {
    if (!returns || !stored) return;
    const { card, visible, contact } = stored;
    myProfile.save({ card, visible, contact });
  }, [returns, stored]);
  return holds ? sanction : null;
};
