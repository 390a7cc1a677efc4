import * as v from 'valibot';
import { EMPTY_WISHLIST, WISHLIST_LIMITS, wishlistSchema, type Wishlist } from '#domain/wishlist.ts';
import { codeOf } from './back-off.ts';
import { documentPath } from './collections.ts';
import { decode, timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { myProfile } from './profiles.ts';
import { readNow } from './read-now.ts';
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

/** My list as it is to be: what waits here, else what the server has now. Rejects with code offline, busy or denied. */
export const wishlistNow = async (uid: string): Promise<Wishlist> => {
  const path = documentPath('wishlists', uid);
  const stored = myWishlist.get().state === 'none' ? (await readNow([path]))[0] : null;
  // Meanwhile somebody may have changed it here.
  const waiting = myWishlist.get();
  if (waiting.state !== 'none') return waiting.value ?? EMPTY_WISHLIST;
  const decoded = decode(storedWishlist, stored, path);
  return decoded.ok ? { people: decoded.value.people, fields: decoded.value.fields } : EMPTY_WISHLIST;
};

/** The server's clock and the phone's do not run in step: a little more than the pause (ms). */
const PACE = WISHLIST_LIMITS.pause + 250;

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, Math.max(0, ms));
  });

/** What the server needs first is still on its way; it passes by itself. */
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

/** By this page's own clock, which nobody sets back. */
let confirmedAt = -PACE;

const send = async (uid: string, list: Wishlist | null): Promise<void> => {
  // Wishes are for those who can be seen: a refusal because the profile comes second would be final.
  if (['waiting', 'unsafe'].includes(myProfile.get().state)) throw new TooEarly();
  const sdk = await firestoreSdk();
  await wait(confirmedAt + PACE - performance.now());
  try {
    await writeWishlist(sdk, uid, list);
  } catch (error) {
    // Another page or phone of mine may have been here within the pause: only a second refusal is one.
    if (codeOf(error) !== 'permission-denied') throw error;
    await wait(PACE);
    await writeWishlist(sdk, uid, list);
  }
  confirmedAt = performance.now();
};

/** My list as a whole, as far as it is not yet confirmed; one change a second reaches the server. */
export const myWishlist = ownWrite('wishlist', wishlistSchema, send);
