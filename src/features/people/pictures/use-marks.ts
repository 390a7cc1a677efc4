import { myWishlist, wishlistOf, withWaitingWishes } from '#data/wishlists.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import type { Pair } from '#domain/pair.ts';
import { EMPTY_WISHLIST } from '#domain/wishlist.ts';
import { useStore } from '#ui/use-store.ts';
import { usePairs } from '../meeting/use-pairs.ts';

export type Mark = 'wished' | 'paired' | 'met' | null;

export type Marks = {
  readonly markOf: (uid: string) => Mark;
  readonly pairWith: (uid: string) => Pair | undefined;
};

/** What is between me and others, for my eyes only: a wish of mine, a wish of both, a meeting that was. */
export const useMarks = (me: string): Marks => {
  const { pairs } = usePairs();
  const waiting = useStore(myWishlist);
  const stored = valueOf(useLive(wishlistOf(me)));
  const wished = withWaitingWishes(stored ?? EMPTY_WISHLIST, waiting).people;
  const pairWith = (uid: string) => pairs.find((pair) => pair.uid === uid);
  return {
    pairWith,
    markOf: (uid) => {
      const pair = pairWith(uid);
      if (pair) return pair.iMet || pair.theyMet || pair.byCode ? 'met' : 'paired';
      return wished.includes(uid) ? 'wished' : null;
    },
  };
};
