import { isSeen, seenPairs } from '#data/seen-pairs.ts';
import type { Pair } from '#domain/pair.ts';
import { useStore } from '#ui/use-store.ts';
import { usePairs } from './use-pairs.ts';

/** Contacts whose page I have not opened on this phone, newest first. */
export const useNewPairs = (): readonly Pair[] => {
  const keys = useStore(seenPairs);
  return usePairs().pairs.filter((pair) => !isSeen(pair, keys));
};
