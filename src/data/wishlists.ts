import * as v from 'valibot';
import {
  EMPTY_WISHLIST,
  WISHLIST_LIMITS,
  withChange,
  withChanges,
  type Wish,
  type WishChange,
  type Wishlist,
} from '#domain/wishlist.ts';
import { codeOf } from './back-off.ts';
import { documentPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { kept } from './phone.ts';
import { myProfile } from './profiles.ts';
import { readIn } from './read-now.ts';
import { firestoreSdk, type FirestoreSdk } from './sdk.ts';

const storedWishlist = v.object({
  people: v.array(v.string()),
  fields: v.array(v.string()),
  updatedAt: timestampMs,
});

/** `changedAt` in ms. */
export type StoredWishlist = Wishlist & { readonly changedAt: number };

/** My list as the server has it, live; null: none yet. */
export const wishlistOf = (uid: string): LiveSource<StoredWishlist | null> =>
  liveDocument(documentPath('wishlists', uid), storedWishlist, ({ people, fields, updatedAt }) => ({
    people,
    fields,
    changedAt: updatedAt,
  }));

/** The server's clock and the phone's do not run in step: a little more than the pause (ms). */
const PACE = WISHLIST_LIMITS.pause + 250;

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.max(0, ms));
  });

/** What is needed first is still on its way; it passes by itself. */
class TooEarly extends Error {
  readonly code = 'unavailable';
}

/** Writes the whole list once, as this phone; null takes it away. */
export const writeWishlist = async (
  { db, doc, writeBatch, serverTimestamp }: FirestoreSdk,
  uid: string,
  list: Wishlist | null,
): Promise<void> => {
  const batch = writeBatch(db);
  const mine = doc(db, documentPath('wishlists', uid));
  if (list) batch.set(mine, { people: list.people, fields: list.fields, updatedAt: serverTimestamp() });
  else batch.delete(mine);
  await batch.commit();
};

const wishSchema = v.object({
  kind: v.picklist(['people', 'fields']),
  value: v.pipe(v.string(), v.minLength(1)),
});

const changesSchema = v.array(v.object({ ...wishSchema.entries, on: v.boolean() }));

const droppedWishes = kept('wishes-dropped', v.array(wishSchema), []);

/** Wishes of this phone for which there was no room any more, because another phone of mine had filled the list. */
export const dropped = {
  get: (): readonly Wish[] => droppedWishes.get(),
  subscribe: droppedWishes.subscribe,
  /** It has been read. */
  forget: (): void => {
    if (droppedWishes.get().length) droppedWishes.set([]);
  },
};

/** Only what differs is sent: a write that is late takes nothing back that another phone has done meanwhile. */
const writeChanges = async (sdk: FirestoreSdk, uid: string, from: Wishlist, to: Wishlist): Promise<void> => {
  const { arrayRemove, arrayUnion, db, doc, serverTimestamp, writeBatch } = sdk;
  const changed = (['people', 'fields'] as const).flatMap((kind): (readonly [string, unknown])[] => {
    const added = to[kind].filter((value) => !from[kind].includes(value));
    const gone = from[kind].filter((value) => !to[kind].includes(value));
    if (added.length && gone.length) return [[kind, to[kind]]];
    if (added.length) return [[kind, arrayUnion(...added)]];
    return gone.length ? [[kind, arrayRemove(...gone)]] : [];
  });
  const batch = writeBatch(db);
  const mine = doc(db, documentPath('wishlists', uid));
  batch.set(mine, { ...Object.fromEntries(changed), updatedAt: serverTimestamp() }, { merge: true });
  await batch.commit();
};

/** Applies the changes to what the server has; returns what found no room. */
const apply = async (uid: string, changes: readonly WishChange[]): Promise<readonly Wish[]> => {
  const sdk = await firestoreSdk();
  const path = documentPath('wishlists', uid);
  const [stored = null] = await readIn(sdk, [path]);
  const decoded = stored && decode(storedWishlist, stored, path);
  const from = decoded?.ok ? { people: decoded.value.people, fields: decoded.value.fields } : null;
  const { list, left } = withChanges(from ?? EMPTY_WISHLIST, changes);
  if (!from) await writeWishlist(sdk, uid, list);
  else if (list !== from) await writeChanges(sdk, uid, from, list);
  return left;
};

/** By this page's own clock, which nobody sets back. */
let confirmedAt = -PACE;

const send = async (uid: string, changes: readonly WishChange[] | null): Promise<void> => {
  // Wishes are for those who can be seen: a refusal because the profile comes second would be final.
  if (['waiting', 'unsafe'].includes(myProfile.get().state)) throw new TooEarly();
  await wait(confirmedAt + PACE - performance.now());
  if (!changes) await writeWishlist(await firestoreSdk(), uid, null);
  else {
    const left = await apply(uid, changes).catch(async (error: unknown) => {
      // Another page or phone of mine may have been here within the pause: only a second refusal is one.
      if (codeOf(error) !== 'permission-denied') throw error;
      await wait(PACE);
      return apply(uid, changes);
    });
    if (left.length) droppedWishes.set([...left]);
  }
  confirmedAt = performance.now();
};

/**
 * What I added to my list and took from it, as far as it is not yet confirmed: applied to what the server has, so that
 * nothing comes back that another phone of mine took off. One change a second reaches the server. Billed: one read.
 */
export const myWishlist = ownWrite('wishlist', changesSchema, send);

/** The list as it is to be: with what waits here. */
export const withWaitingWishes = (list: Wishlist, waiting = myWishlist.get()): Wishlist =>
  waiting.state === 'none' ? list : withChanges(list, waiting.value ?? []).list;

/** Keeps what came and went on the phone and sends it, with what else is not yet sent. */
export const changeWishes = (changes: readonly WishChange[]): void => {
  const waiting = myWishlist.get();
  const unsent = waiting.state === 'none' ? [] : (waiting.value ?? []);
  myWishlist.save(changes.reduce(withChange, [...unsent]));
};

/** Whether nothing of my list is on its way any more, once that is so or was refused, or else after `ms`. */
export const wishesSettled = (ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => ['none', 'refused'].includes(myWishlist.get().state) && end(true);
    const end = (settled: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(settled);
    };
    const timer = setTimeout(() => end(false), ms);
    const stop = myWishlist.subscribe(look);
    look();
  });
