import { useState } from 'react';
import { directory } from '#data/directory.ts';
import { useLive } from '#data/use-live.ts';
import type { Directory } from '#domain/directory.ts';
import { useStore } from '#ui/use-store.ts';
import { looks } from './looks.ts';

export type Seen = {
  /** The cards last known; undefined while nothing is. They stay while a new look is on its way or fails. */
  readonly cards: Directory | undefined;
  readonly look: 'underway' | 'answered' | 'failed';
};

/** Everybody's cards, for this account. */
export const useDirectory = (uid: string): Seen => {
  const live = useLive(directory(uid, useStore(looks)));
  const [cards, setCards] = useState<Directory>();
  const latest = live?.kind === 'value' ? live.value : undefined;
  if (latest && latest !== cards) setCards(latest);
  const answered = live?.kind === 'value' && live.fromServer;
  return {
    cards: latest ?? cards,
    look: answered ? 'answered' : live?.kind === 'refused' ? 'failed' : 'underway',
  };
};
