import { useEffect } from 'react';
import { useLive } from '#data/use-live.ts';
import { forgetWish, forgetWishes, tryStanding, tryWish } from '#data/wish-tries.ts';
import { changeWishes, dropped, myWishlist, wishlistOf, withWaitingWishes } from '#data/wishlists.ts';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';
import type { Profile } from '#domain/profile.ts';
import {
  EMPTY_WISHLIST,
  isFull,
  isFullFor,
  wishesOn,
  withoutFulfilled,
  withWish,
  type Wish,
  type Wishlist,
} from '#domain/wishlist.ts';
import { useStore } from '#ui/use-store.ts';

type Around = {
  readonly uid: string;
  /** Everybody who can be seen; undefined until the server has said so. */
  readonly cards: readonly ListedCard[];
  readonly settled: boolean;
  readonly pairs: readonly Pair[] | undefined;
  /** Mine; undefined until the server has it, null where there is none. */
  readonly profile: Profile | null | undefined;
};

export type Wishes = {
  /** Undefined while it is not known. */
  readonly list: Wishlist | undefined;
  readonly state: 'sent' | 'waiting' | 'unsafe' | 'refused';
  readonly trouble: 'refused' | 'damaged' | null;
  readonly full: boolean;
  /** No room for another wish of this kind. */
  readonly fullFor: (kind: Wish['kind']) => boolean;
  /** What another phone of mine had left no room for. */
  readonly dropped: readonly Wish[];
  readonly has: (wish: Wish) => boolean;
  readonly add: (wish: Wish) => void;
  readonly remove: (wish: Wish) => void;
  readonly sendAgain: () => void;
  readonly giveUp: () => void;
};

/** Whom I would like to meet, and how to change it. What came true leaves the list by itself. */
export const useWishes = ({ uid, cards, settled, pairs, profile }: Around): Wishes => {
  const waiting = useStore(myWishlist);
  const droppedNow = useStore(dropped);
  const live = useLive(wishlistOf(uid));
  const stored = live?.kind === 'value' ? (live.value ?? { ...EMPTY_WISHLIST, changedAt: 0 }) : undefined;
  const begun = live?.kind === 'damaged' ? EMPTY_WISHLIST : stored;
  const known = begun ?? (waiting.state === 'none' ? undefined : EMPTY_WISHLIST);
  const list = known && withWaitingWishes({ people: known.people, fields: known.fields }, waiting);
  const confirmed =
    waiting.state === 'none' && live?.kind === 'value' && live.fromServer ? stored : undefined;

  useEffect(() => {
    if (!confirmed || !pairs) return;
    const { people, fields, changedAt: listAt } = confirmed;
    const left = withoutFulfilled({ people, fields }, pairs, cards, listAt);
    const fulfilled = wishesOn({ people, fields }).filter(({ kind, value }) => !left[kind].includes(value));
    if (fulfilled.length) changeWishes(fulfilled.map((wish) => ({ ...wish, on: false })));
    else if (settled && profile) {
      const apart = new Set(pairs.map((pair) => pair.uid));
      const others = cards.filter((card) => card.uid !== uid && !apart.has(card.uid));
      tryStanding({ me: uid, list: { people, fields }, cards: others, profile, now: Date.now() });
    }
  }, [uid, confirmed, pairs, cards, settled, profile]);

  return {
    list,
    state: waiting.state === 'none' ? 'sent' : waiting.state,
    trouble: live?.kind === 'refused' || live?.kind === 'damaged' ? live.kind : null,
    full: list !== undefined && isFull(list),
    fullFor: (kind) => list !== undefined && isFullFor(list, kind),
    dropped: droppedNow,
    has: ({ kind, value }) => list?.[kind].includes(value) ?? false,
    add: (wish) => {
      if (!list || !withWish(list, wish)) return;
      dropped.forget();
      changeWishes([{ ...wish, on: true }]);
      tryWish(uid, wish, cards);
    },
    remove: (wish) => {
      if (!list) return;
      dropped.forget();
      forgetWish(wish);
      changeWishes([{ ...wish, on: false }]);
    },
    sendAgain: () => waiting.state === 'refused' && waiting.value && myWishlist.save(waiting.value),
    giveUp: () => {
      forgetWishes();
      myWishlist.drop();
    },
  };
};
