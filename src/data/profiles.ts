import * as v from 'valibot';
import { profileSchema, type Profile } from '#domain/profile.ts';
import { shardOf } from '#domain/shard.ts';
import { documentPath } from './collections.ts';
import { timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

/** `changedAt` in ms: tells a form whether another phone of the same person wrote meanwhile. */
export type StoredProfile = Profile & { readonly changedAt: number };

const storedProfile = v.object({ ...profileSchema.entries, updatedAt: timestampMs });

export const profileOf = (uid: string): LiveSource<StoredProfile | null> =>
  liveDocument(documentPath('profiles', uid), storedProfile, ({ card, visible, updatedAt }) => ({
    card,
    visible,
    changedAt: updatedAt,
  }));

/**
 * My profile and, in the same batch, my card in its shard of the directory: there while visible, gone otherwise. The
 * rules refuse one without the other, so that a cut network can never leave a card that lies.
 */
export const myProfile = ownWrite('profile', profileSchema, async (uid, profile) => {
  const { db, doc, writeBatch, serverTimestamp, deleteField, FieldPath } = await firestoreSdk();
  const batch = writeBatch(db);
  const mine = doc(db, documentPath('profiles', uid));
  if (profile) batch.set(mine, { ...profile, updatedAt: serverTimestamp() });
  else batch.delete(mine);
  batch.set(
    doc(db, documentPath('directory', shardOf(uid))),
    { cards: { [uid]: profile?.visible ? profile.card : deleteField() }, updatedAt: serverTimestamp() },
    { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
  );
  await batch.commit();
});
