import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { EMPTY_CONTACT } from '#domain/contact.ts';
import { shardOf } from '#domain/shard.ts';
import { WISHLIST_LIMITS } from '#domain/wishlist.ts';
import { eventOf } from './event-documents.ts';
import { EXAMPLE_ANSWERS } from './example-answers.ts';
import { EXAMPLE_PEOPLE } from './example-people.ts';
import { FIELDS } from './word-lists.ts';

const now = FieldValue.serverTimestamp;

/** Every example would like to meet somebody from other fields, so that whoever tries a wish sees what becomes of it. */
const wishesOf = (fields: readonly string[], index: number) => {
  const others = FIELDS.map(({ de }) => de).filter((field) => !fields.includes(field));
  const first = (index * WISHLIST_LIMITS.fields) % others.length;
  return [...others.slice(first), ...others].slice(0, WISHLIST_LIMITS.fields);
};

/** Fills the demonstration with people and answers that say of themselves that they are examples. */
export const createExamples = async (db: Firestore): Promise<void> => {
  const event = eventOf(db);
  const batch = db.batch();
  EXAMPLE_PEOPLE.forEach((card, index) => {
    const uid = `example-${index + 1}`;
    const profile = { card, visible: true, contact: EMPTY_CONTACT, updatedAt: now() };
    batch.set(event.collection('profiles').doc(uid), profile);
    const wishes = { people: [], fields: wishesOf(card.fields, index), updatedAt: now() };
    batch.set(event.collection('wishlists').doc(uid), wishes);
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
