import * as v from 'valibot';
import { sessionSchema, type Session } from '#domain/session.ts';
import { collectionPath, documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs, type Decoded } from './decode.ts';
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

/** What is to become of one session; null: removed. `seenAt` (ms; 0: new) is the version that was looked at. */
export type SessionChange = {
  readonly id: string;
  readonly session: Session | null;
  readonly seenAt: number;
};

type Found = Decoded<v.InferOutput<typeof storedSession>> | undefined;

const isAsWanted = (wanted: Session | null, found: Found): boolean => {
  if (!wanted || !found?.ok) return !wanted && !found;
  return JSON.stringify(v.parse(sessionSchema, wanted)) === JSON.stringify(draftOf(found.value).session);
};

/** More at once could exceed what one transaction may look up and carry. */
export const SESSIONS_AT_ONCE = 100;

/**
 * Changes up to `SESSIONS_AT_ONCE` sessions of the draft, all or none. Refused with `changed` when somebody else saved
 * one of them since it was seen.
 */
export const saveSessions = (changes: readonly SessionChange[]): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const references = changes.map(({ id }) => doc(db, documentPath('sessions', id)));
    const snapshots = await Promise.all(references.map((reference) => transaction.get(reference)));
    const stored = changes.map(({ id }, index) => {
      const snapshot = snapshots[index];
      return snapshot?.exists()
        ? decode(storedSession, snapshot.data(), documentPath('sessions', id))
        : undefined;
    });
    // The answer to a first attempt was lost on the way: everything is as it should be.
    if (changes.every(({ session }, index) => isAsWanted(session, stored[index]))) return null;
    const isStale = changes.some(({ seenAt }, index) => {
      const found = stored[index];
      if (!found) return seenAt !== 0;
      // A damaged one may be replaced by whoever mends it.
      return found.ok && found.value.updatedAt !== seenAt;
    });
    if (isStale) return 'changed';
    changes.forEach(({ session }, index) => {
      const reference = references[index]!;
      if (session) transaction.set(reference, { ...session, updatedAt: serverTimestamp() });
      else transaction.delete(reference);
    });
    return null;
  });
