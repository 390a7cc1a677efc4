import { deleteField, FieldPath, writeBatch, type DocumentData, type Firestore } from 'firebase/firestore';
import { innerShardOf, shardOf } from '#domain/shard.ts';
import { at, now } from './cast.ts';

/** What becomes of a profile: left alone, deleted, or replaced. */
type Change = 'left' | 'deleted' | DocumentData;

/** One batch: the profile of `uid`, and the card in the outer and in the inner shard where it can be. */
export const saveTogether = (
  firestore: Firestore,
  uid: string,
  profile: Change,
  card: Change,
  innerCard: Change = 'left',
) => {
  const batch = writeBatch(firestore);
  if (profile === 'deleted') batch.delete(at(firestore, `profiles/${uid}`));
  else if (profile !== 'left') batch.set(at(firestore, `profiles/${uid}`), { updatedAt: now, ...profile });
  const put = (shard: string, change: Change) => {
    if (change === 'left') return;
    batch.set(
      at(firestore, `directory/${shard}`),
      { cards: { [uid]: change === 'deleted' ? deleteField() : change }, updatedAt: now },
      { mergeFields: [new FieldPath('cards', uid), 'updatedAt'] },
    );
  };
  put(shardOf(uid), card);
  put(innerShardOf(uid), innerCard);
  return batch.commit();
};
