import { useEffect } from 'react';
import { useLive } from '#data/use-live.ts';
import { forgetWish, forgetWishes, tryStanding, tryWish } from '#data/wish-tries.ts';
import { myWishlist, wishlistOf } from '#data/wishlists.ts';
import type { ListedCard } from '#domain/directory.ts';
import type { Pair } from '#domain/pair.ts';
import {
  EMPTY_WISHLIST,
  isFull,
  withoutFulfilled,
  withoutWish,
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
  /** When I last changed what others see of me, ms; undefined until the server has it. */
  readonly changedAt: number | undefined;
};

export type Wishes = {
  /** Undefined while it is not known. */
  readonly list: Wishlist | undefined;
  readonly state: 'sent' | 'waiting' | 'unsafe' | 'refused';
  readonly trouble: 'refused' | 'damaged' | null;
  readonly full: boolean;
  readonly has: (wish: Wish) => boolean;
  readonly add: (wish: Wish) => void;
  readonly remove: (wish: Wish) => void;
  readonly sendAgain: () => void;
  readonly giveUp: () => void;
};

/** Whom I would like to meet, and how to change it. What came true leaves the list by itself. */
export const useWishes = ({ uid, cards, settled, pairs, changedAt }: Around): Wishes => {
  const waiting = useStore(myWishlist);
  const live = useLive(wishlistOf(uid));
  const stored = live?.kind === 'value' ? (live.value ?? { ...EMPTY_WISHLIST, changedAt: 0 }) : undefined;
  const begun = live?.kind === 'damaged' ? EMPTY_WISHLIST : stored;
  const shown = waiting.state === 'none' ? begun : (waiting.value ?? EMPTY_WISHLIST);
  const list = shown && { people: shown.people, fields: shown.fields };
  const confirmed =
    waiting.state === 'none' && live?.kind === 'value' && live.fromServer ? stored : undefined;

  useEffect(() => {
    if (!confirmed || !pairs) return;
    const { people, fields, changedAt: listAt } = confirmed;
    const left = withoutFulfilled({ people, fields }, pairs, cards, listAt);
    if (left.people.length + left.fields.length < people.length + fields.length) myWishlist.save(left);
    else if (settled && changedAt !== undefined) {
      const apart = new Set(pairs.map((pair) => pair.uid));
      const others = cards.filter((card) => card.uid !== uid && !apart.has(card.uid));
      tryStanding({ me: uid, list: { people, fields }, cards: others, changedAt, now: Date.now() });
    }
  }, [uid, confirmed, pairs, cards, settled, changedAt]);

  return {
    list,
    state: waiting.state === 'none' ? 'sent' : waiting.state,
    trouble: live?.kind === 'refused' || live?.kind === 'damaged' ? live.kind : null,
    full: list !== undefined && isFull(list),
    has: ({ kind, value }) => list?.[kind].includes(value) ?? false,
    add: (wish) => {
      const next = list && withWish(list, wish);
      if (!next) return;
      myWishlist.save(next);
      tryWish(uid, wish, cards);
    },
    remove: (wish) => {
      if (!list) return;
      forgetWish(wish);
      myWishlist.save(withoutWish(list, wish));
    },
    sendAgain: () => waiting.state === 'refused' && waiting.value && myWishlist.save(waiting.value),
    giveUp: () => {
      forgetWishes();
      myWishlist.drop();
    },
  };
};
