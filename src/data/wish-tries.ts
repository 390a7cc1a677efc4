import * as v from 'valibot';
import type { ListedCard } from '#domain/directory.ts';
import type { Profile } from '#domain/profile.ts';
import {
  seenAs,
  standingTries,
  triesFor,
  WISHLIST_LIMITS,
  type Try,
  type Wish,
  type Wishlist,
} from '#domain/wishlist.ts';
import { currentAccount, uidOf } from './account.ts';
import { alone } from './alone.ts';
import { backOff, pause } from './back-off.ts';
import { countReads } from './billed-reads.ts';
import { tryPair } from './pairs.ts';
import { kept } from './phone.ts';
import { myProfile } from './profiles.ts';
import { changeWishes, dropped, myWishlist } from './wishlists.ts';

const keptTries = v.object({
  /** Who is to be tried, in this order; `always` whatever was spent today: the wish for this person is new. */
  queue: v.array(v.object({ uid: v.string(), field: v.string(), always: v.optional(v.boolean(), false) })),
  /** When the server last answered about somebody, ms. */
  tried: v.record(v.string(), v.number()),
  /** When the wishes that stand were last looked through, ms. */
  lookedAt: v.number(),
  /** How many of the tries of a `day` (since 1970) are spent. */
  day: v.optional(v.number(), 0),
  spent: v.optional(v.number(), 0),
  /** What others could wish of me when this was tried. */
  seenAs: v.optional(v.string(), ''),
});

const nothing = { queue: [], tried: {}, lookedAt: 0, day: 0, spent: 0, seenAs: '' };
const tries = kept('wish-tries', keptTries, nothing);

const DAY = 24 * 60 * 60_000;
const dayOf = (now: number): number => Math.floor(now / DAY);

/** How many more may be tried today for fields and for wishes that stand. */
const leftToday = (now: number): number => {
  const { day, spent } = tries.get();
  return WISHLIST_LIMITS.triesADay - (day === dayOf(now) ? spent : 0);
};

/** What the rules look at, and Firestore bills, to answer one try: two profiles, lists and blocks, and the pair. */
const READS_OF_TRY = 7;

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
  const always = wish.kind === 'people';
  const entries = triesFor(me, wish, cards).map((entry) => ({ ...entry, always }));
  tries.set({ ...rest, queue: [...others, ...entries] });
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
const AGAIN = DAY;

type Standing = {
  readonly me: string;
  readonly list: Wishlist;
  /** Everybody who can be seen now, by the server's latest answer. */
  readonly cards: readonly ListedCard[];
  /** Me, as the server has it. */
  readonly profile: Profile;
  readonly now: number;
};

/** Whoever was tried in vain is worth another try once I can be wished for otherwise. */
const amSeenAs = (profile: Profile): void => {
  const current = tries.get();
  const seen = seenAs(profile);
  if (seen !== current.seenAs) tries.set({ ...current, seenAs: seen, tried: {} });
};

/**
 * Two wishes may stand and no pair be there, because one of us could not be seen when the other one tried: tries
 * whoever has come (back) since, or everybody after I changed – as many as there are tries left today.
 */
export const tryStanding = ({ me, list, cards, profile, now }: Standing): void => {
  amSeenAs(profile);
  const { queue, tried, lookedAt, ...rest } = tries.get();
  if (Math.abs(now - lookedAt) < LOOK) return;
  const here = new Set(cards.map(({ uid }) => uid));
  const fresh = Object.entries(tried).filter(([uid, at]) => here.has(uid) && Math.abs(now - at) < AGAIN);
  const known = new Set([...fresh.map(([uid]) => uid), ...queue.map(({ uid }) => uid)]);
  const room = Math.max(0, leftToday(now) - queue.filter(({ always }) => !always).length);
  const more = standingTries(me, list, cards, (uid) => !known.has(uid))
    .slice(0, room)
    .map((entry) => ({ ...entry, always: false }));
  tries.set({ ...rest, queue: [...queue, ...more], tried: Object.fromEntries(fresh), lookedAt: now });
};

/** Takes a wish from my list wherever the list is: here, or on the server only. Kept on the phone until it is done. */
export const withdrawWish = (wish: Wish): void => {
  changeWishes([{ ...wish, on: false }]);
  forgetWish(wish);
};

const isUnsent = ({ get }: { get: () => { state: string } }) => ['waiting', 'unsafe'].includes(get().state);

/** The next to be tried, once the server has my list and my profile; null: nobody, or not now. */
const nextTry = () => {
  const me = uidOf(currentAccount.get());
  if (me === null || !navigator.onLine || myWishlist.get().state !== 'none' || isUnsent(myProfile))
    return null;
  const now = Date.now();
  const next = tries.get().queue.find(({ always }) => always || leftToday(now) > 0);
  return next ? { me, next, now } : null;
};

const work = async (): Promise<void> => {
  let failures = 0;
  for (let found = nextTry(); found; found = nextTry()) {
    const { me, next, now } = found;
    const ended = await tryPair(me, next.uid, now);
    if (ended === 'offline' || ended === 'busy') {
      await pause(backOff(failures++));
      continue;
    }
    failures = 0;
    countReads(READS_OF_TRY);
    // A pair came of it: the wish is fulfilled, and its place on the list is free again.
    if (ended === 'made') withdrawWish(wishOf(next));
    const { queue, tried, ...others } = tries.get();
    const rest = queue.filter(({ uid, field }) => uid !== next.uid || field !== next.field);
    const spent = WISHLIST_LIMITS.triesADay - leftToday(now) + (next.always ? 0 : 1);
    // A wish that was taken back meanwhile leaves no trace.
    const told = rest.length < queue.length ? { ...tried, [next.uid]: now } : tried;
    tries.set({ ...others, queue: rest, tried: told, day: dayOf(now), spent });
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
myProfile.subscribe(() => {
  const saved = myProfile.get();
  if (saved.state !== 'none' && saved.value) amSeenAs(saved.value);
  look();
});
dropped.subscribe(() => dropped.get().forEach(forgetWish));
currentAccount.subscribe(look);
tries.subscribe(look);
addEventListener('online', look);
look();
