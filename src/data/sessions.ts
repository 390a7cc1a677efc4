import * as v from 'valibot';
import { sessionSchema, type Session } from '#domain/session.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveCollection, type Listed, type LiveSource } from './live.ts';

const storedSession = v.object({ ...sessionSchema.entries, updatedAt: timestampMs });

/** A session of the draft; `changedAt` (ms) tells which version an editor has seen. */
export type DraftSession = { readonly session: Session; readonly changedAt: number };

const draftOf = ({ updatedAt, ...session }: v.InferOutput<typeof storedSession>): DraftSession => ({
  session,
  changedAt: updatedAt,
});

/** For the team only: the draft programme, one document a session. */
export const draftSessions: LiveSource<Listed<DraftSession>> = liveCollection(
  collectionPath('sessions'),
  storedSession,
  draftOf,
);

/** Saves a session of the draft. Refused with `changed` when somebody else saved it since `seenAt` (ms; 0: new). */
export const saveSession = (session: Session, seenAt: number): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const path = documentPath('sessions', session.id);
    const snapshot = await transaction.get(doc(db, path));
    const stored = snapshot.exists() ? decode(storedSession, snapshot.data(), path) : null;
    // Gone counts as version 0; a damaged one may be replaced by whoever mends it.
    if (!stored && seenAt !== 0) return 'changed';
    if (stored?.ok && stored.value.updatedAt !== seenAt) return 'changed';
    transaction.set(doc(db, path), { ...session, updatedAt: serverTimestamp() });
    return null;
  });
