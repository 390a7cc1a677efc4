import { deleteField, FieldPath, writeBatch, type DocumentData, type Firestore } from 'firebase/firestore';
import { shardOf } from '#domain/shard.ts';
import { at, now } from './cast.ts';

/** What becomes of a profile: left alone, deleted, or replaced. */
type Change = 'left' | 'deleted' | DocumentData;

/** One batch: the profile of `uid` and, in the shard where it belongs, the card. */
export const saveTogether = (firestore: Firestore, uid: string, profile: Change, card: Change) => {
  const batch = writeBatch(firestore);
  if (profile === 'deleted') batch.delete(at(firestore, `profiles/${uid}`));
  else if (profile !== 'left') batch.set(at(firestore, `profiles/${uid}`), { updatedAt: now, ...profile });
  if (card !== 'left')
    batch.set(
      at(firestore, `directory/${shardOf(uid)}`),
      { cards: { [uid]: card === 'deleted' ? deleteField() : card }, updatedAt: now },
      { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
    );
  return batch.commit();
};
