import { writeBatch, type DocumentData, type Firestore } from 'firebase/firestore';
import { aSanction, at, now } from './cast.ts';

export const aDecision = (traits: DocumentData = {}): DocumentData => ({
  about: 'anna',
  name: 'Anna Beispiel',
  hidden: true,
  readOnly: true,
  reason: 'Werbung',
  by: 'olga@example.org',
  at: now,
  ...traits,
});

/** One batch: a decision in the log, and what holds for anna from then on; null leaves that one out. */
export const decideTogether = (
  firestore: Firestore,
  decision: DocumentData | null = aDecision(),
  sanction: DocumentData | null = aSanction({ hidden: true, readOnly: true }),
) => {
  const batch = writeBatch(firestore);
  if (decision) batch.set(at(firestore, 'decisions/d1'), decision);
  if (sanction) batch.set(at(firestore, 'sanctions/anna'), sanction);
  return batch.commit();
};
