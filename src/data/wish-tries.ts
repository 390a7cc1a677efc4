import * as v from 'valibot';
import type { ListedCard } from '#domain/directory.ts';
import {
  standingTries,
  triesFor,
  withoutWish,
  type Try,
  type Wish,
  type Wishlist,
} from '#domain/wishlist.ts';
import { currentAccount, uidOf } from './account.ts';
import { alone } from './alone.ts';
import { backOff, pause } from './back-off.ts';
import { tryPair } from './pairs.ts';
import { kept } from './phone.ts';
import { myWishlist, wishlistNow } from './wishlists.ts';

const keptTries = v.object({
  /** Who is to be tried, in this order. */
  queue: v.array(v.object({ uid: v.string(), field: v.string() })),
  /** When the server last answered about somebody, ms. */
  tried: v.record(v.string(), v.number()),
  /** When the wishes that stand were last looked through, ms. */
  lookedAt: v.number(),
});

const tries = kept('wish-tries', keptTries, { queue: [], tried: {}, lookedAt: 0 });

const wishOf = ({ uid, field }: Try): Wish =>
  field ? { kind: 'fields', value: field } : { kind: 'people', value: uid };

const isOf =
  ({ kind, value }: Wish) =>
  ({ uid, field }: Try): boolean =>
    kind === 'people' ? uid === value && field === '' : field === value;

/** After a wish was added to my list: tries whom it concerns as soon as the server knows the list. */
export const tryWish = (me: string, wish: Wish, cards: readonly ListedCard[]): void => {
  const { queue, ...rest } = tries.get();
  const others = queue.filter((entry) => !isOf(wish)(entry));
  tries.set({ ...rest, queue: [...others, ...triesFor(me, wish, cards)] });
};

/** After a wish was taken from my list. Whoever it concerned may be tried again, should it come back. */
export const forgetWish = (wish: Wish): void => {
  const { queue, tried, ...rest } = tries.get();
  const stays = ([uid]: [string, number]) => wish.kind === 'people' && uid !== wish.value;
  tries.set({
    ...rest,
    queue: queue.filter((entry) => !isOf(wish)(entry)),
    tried: Object.fromEntries(Object.entries(tried).filter(stays)),
  });
};

/** After my list was given up as a whole. */
export const forgetWishes = (): void => tries.set({ ...tries.get(), queue: [], tried: {} });

/** The wishes that stand are looked through at most this often, and nobody is tried in vain twice within a day (ms). */
const LOOK = 10 * 60_000;
const AGAIN = 24 * 60 * 60_000;

type Standing = {
  readonly me: string;
  readonly list: Wishlist;
  /** Everybody who can be seen now, by the server's latest answer. */
  readonly cards: readonly ListedCard[];
  /** When I last changed what others see of me, ms. */
  readonly changedAt: number;
  readonly now: number;
};

/**
 * Two wishes may stand and no pair be there, because one of us could not be seen when the other one tried: tries
 * whoever has come (back) since, or everybody after I changed.
 */
export const tryStanding = ({ me, list, cards, changedAt, now }: Standing): void => {
  const { queue, tried, lookedAt } = tries.get();
  if (Math.abs(now - lookedAt) < LOOK) return;
  const here = new Set(cards.map(({ uid }) => uid));
  const fresh = Object.entries(tried).filter(
    ([uid, at]) => here.has(uid) && at > changedAt && Math.abs(now - at) < AGAIN,
  );
  const known = new Set([...fresh.map(([uid]) => uid), ...queue.map(({ uid }) => uid)]);
  const more = standingTries(me, list, cards, (uid) => !known.has(uid));
  tries.set({ queue: [...queue, ...more], tried: Object.fromEntries(fresh), lookedAt: now });
};

/** Takes a wish from my list wherever the list is: here, or on the server only. */
export const withdrawWish = async (me: string, wish: Wish): Promise<void> => {
  forgetWish(wish);
  const list = await wishlistNow(me);
  if (list[wish.kind].includes(wish.value)) myWishlist.save(withoutWish(list, wish));
};

/** The next to be tried, once the server has my list; null: nobody, or not now. */
const nextTry = (): { readonly me: string; readonly next: Try } | null => {
  const me = uidOf(currentAccount.get());
  const next = tries.get().queue[0];
  return me !== null && next && navigator.onLine && myWishlist.get().state === 'none' ? { me, next } : null;
};

const work = async (): Promise<void> => {
  let failures = 0;
  for (let found = nextTry(); found; found = nextTry()) {
    const { me, next } = found;
    const now = Date.now();
    const ended = await tryPair(me, next.uid, now);
    if (ended === 'offline' || ended === 'busy') {
      await pause(backOff(failures++));
      continue;
    }
    failures = 0;
    const { queue, tried, lookedAt } = tries.get();
    const rest = queue.filter(({ uid, field }) => uid !== next.uid || field !== next.field);
    // A wish that was taken back meanwhile leaves no trace.
    if (rest.length < queue.length)
      tries.set({ queue: rest, tried: { ...tried, [next.uid]: now }, lookedAt });
    // A pair came of it: the wish is fulfilled, and its place on the list is free again.
    if (ended === 'made') await withdrawWish(me, wishOf(next));
  }
};

let working = false;

const look = (): void => {
  if (working || !nextTry()) return;
  working = true;
  void alone('wish', work)
    .catch((error: unknown) => console.warn('wishes wait:', error))
    .finally(() => {
      working = false;
      look();
    });
};

// Whatever was in the way: the list not yet confirmed, no account yet, no network, another tab, an earlier visit.
myWishlist.subscribe(look);
currentAccount.subscribe(look);
tries.subscribe(look);
addEventListener('online', look);
look();
