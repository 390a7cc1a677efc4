import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { shardOf } from '#domain/shard.ts';
import { eventOf } from './event-documents.ts';
import { EXAMPLE_ANSWERS } from './example-answers.ts';
import { EXAMPLE_PEOPLE } from './example-people.ts';

const now = FieldValue.serverTimestamp;

/** Fills the demonstration with people and answers that say of themselves that they are examples. */
export const createExamples = async (db: Firestore): Promise<void> => {
  const event = eventOf(db);
  const batch = db.batch();
  EXAMPLE_PEOPLE.forEach((card, index) => {
    const uid = `example-${index + 1}`;
    batch.set(event.collection('profiles').doc(uid), { card, visible: true, updatedAt: now() });
    batch.set(
      event.collection('directory').doc(shardOf(uid)),
      { cards: { [uid]: card }, updatedAt: now() },
      { merge: true },
    );
  });
  EXAMPLE_ANSWERS.forEach((answer, index) => {
    batch.set(event.collection('answers').doc(`example-${index + 1}`), {
      ...answer,
      state: 'new',
      reason: '',
      sentAt: now(),
    });
  });
  await batch.commit();
};
