import * as v from 'valibot';
import {
  ANSWER_STATES,
  answerSchema,
  ATTENDING,
  CONSENTS,
  type AnswerState,
  type SentAnswer,
} from '#domain/answer.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveCollection, liveDocument, type Listed, type LiveSource } from './live.ts';
import { ownWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

const storedAnswer = v.object({
  what: v.string(),
  when: v.string(),
  field: v.string(),
  attending: v.picklist(ATTENDING),
  consent: v.picklist(CONSENTS),
  name: v.string(),
  blog: v.string(),
  state: v.picklist(ANSWER_STATES),
  reason: v.string(),
  sentAt: timestampMs,
});

export const answerOf = (uid: string): LiveSource<SentAnswer | null> =>
  liveDocument(documentPath('answers', uid), storedAnswer, (stored) => ({ ...stored, uid }));

/** For the team only: every answer, live. Billed once per answer and change. */
export const allAnswers: LiveSource<Listed<SentAnswer>> = liveCollection(
  collectionPath('answers'),
  storedAnswer,
  (stored, uid) => ({ ...stored, uid }),
);

/** My answer; null withdraws it. Every edit makes it new again for the moderators. */
export const myAnswer = ownWrite('answer', answerSchema, async (uid, answer) => {
  const { db, doc, writeBatch, serverTimestamp } = await firestoreSdk();
  const batch = writeBatch(db);
  const mine = doc(db, documentPath('answers', uid));
  if (answer) batch.set(mine, { ...answer, state: 'new', reason: '', sentAt: serverTimestamp() });
  else batch.delete(mine);
  await batch.commit();
});

type Decision = Pick<SentAnswer, 'state' | 'reason'>;

const isDecided = (answer: Decision, { state, reason }: Decision): boolean =>
  answer.state === state && answer.reason === reason;

/**
 * A moderator's decision on what they saw. Refused with `changed` when the author has edited or withdrawn the words,
 * or another moderator has decided otherwise meanwhile; nothing is written when both decided the same.
 */
export const judgeAnswer = (
  seen: SentAnswer,
  state: AnswerState,
  reason: string,
): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc }) => {
    const path = documentPath('answers', seen.uid);
    const snapshot = await transaction.get(doc(db, path));
    const stored = snapshot.exists() ? decode(storedAnswer, snapshot.data(), path) : null;
    if (!stored?.ok || stored.value.sentAt !== seen.sentAt) return 'changed';
    const decided = { state, reason: reason.trim() };
    if (isDecided(stored.value, decided)) return null;
    if (!isDecided(stored.value, seen)) return 'changed';
    transaction.update(doc(db, path), decided);
    return null;
  });
