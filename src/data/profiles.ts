import type { DocumentData, DocumentReference, SetOptions } from 'firebase/firestore';
import * as v from 'valibot';
import { profileSchema, type Profile } from '#domain/profile.ts';
import { codeOf } from './back-off.ts';
import { look, lookClosely, placeOf, type Place } from './card-place.ts';
import { documentPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { firestoreSdk, type FirestoreSdk } from './sdk.ts';

/** `changedAt` in ms: tells a form whether another phone of the same person wrote meanwhile. */
export type StoredProfile = Profile & { readonly changedAt: number };

const storedProfile = v.object({ ...profileSchema.entries, updatedAt: timestampMs });

export const profileOf = (uid: string): LiveSource<StoredProfile | null> =>
  liveDocument(documentPath('profiles', uid), storedProfile, ({ card, visible, contact, updatedAt }) => ({
    card,
    visible,
    contact,
    changedAt: updatedAt,
  }));

/** Several writes that all happen or none. */
type Writes = {
  readonly set: (document: DocumentReference, data: DocumentData, options: SetOptions) => unknown;
  readonly delete: (document: DocumentReference) => unknown;
};
type Commit = (sdk: FirestoreSdk, fill: (writes: Writes) => void) => Promise<void>;

const inOneBatch: Commit = async ({ db, writeBatch }, fill) => {
  const batch = writeBatch(db);
  fill(batch);
  await batch.commit();
};

const fillWith = (sdk: FirestoreSdk, uid: string, profile: Profile | null, { into, outOf }: Place) => {
  const { db, doc, serverTimestamp, deleteField, FieldPath } = sdk;
  return (writes: Writes): void => {
    const mine = doc(db, documentPath('profiles', uid));
    if (profile) {
      const { card, visible, contact } = profile;
      writes.set(mine, { card, visible, contact, updatedAt: serverTimestamp() }, {});
    } else writes.delete(mine);
    const put = (shard: string, card: unknown) =>
      writes.set(
        doc(db, documentPath('directory', shard)),
        { cards: { [uid]: card }, updatedAt: serverTimestamp() },
        { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
      );
    for (const shard of outOf) put(shard, deleteField());
    if (profile && into !== null) put(into, profile.card);
  };
};

/** The card may be elsewhere than this phone thought, its person hidden, or the shard has become too long. */
const IN_DOUBT = ['permission-denied', 'invalid-argument'];

/**
 * Saves the profile of `uid` (null: removes it) and, in the same batch, their card in one of their two shards of the
 * directory: there while visible, gone otherwise. The rules refuse one without the other, so that a cut network can
 * never leave a card that lies. Whoever was hidden by an organizer keeps a profile without a card.
 */
export const saveWithCard = async (
  sdk: FirestoreSdk,
  uid: string,
  profile: Profile | null,
  commit: Commit = inOneBatch,
): Promise<void> => {
  const guessed = placeOf(uid, profile, await look(sdk, uid));
  try {
    await commit(sdk, fillWith(sdk, uid, profile, guessed));
  } catch (error) {
    if (!IN_DOUBT.includes(codeOf(error))) throw error;
    const place = placeOf(uid, profile, await lookClosely(sdk, uid));
    if (JSON.stringify(place) === JSON.stringify(guessed)) throw error;
    await commit(sdk, fillWith(sdk, uid, profile, place));
  }
};

let underway = 0;
const listeners = new Set<() => void>();

const count = (change: number): void => {
  underway += change;
  listeners.forEach((listener) => listener());
};

/** Whether my profile is being sent this very moment: `waiting` alone may also mean that the next try is yet to come. */
export const profileUnderway = {
  get: (): boolean => underway > 0,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** My profile with its card: what waits on this phone until the server has both. */
export const myProfile = ownWrite('profile', profileSchema, async (uid, profile) => {
  count(1);
  try {
    await saveWithCard(await firestoreSdk(), uid, profile);
  } finally {
    count(-1);
  }
});
