import * as v from 'valibot';
import { frameSchema, isSameFrame, type Frame } from '#domain/frame.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { decode, timestampMs } from './decode.ts';
import { liveDocument, type LiveSource } from './live.ts';

const path = documentPath('frame', 'draft');

const storedFrame = v.object({ ...frameSchema.entries, updatedAt: timestampMs });

/** The frame of the draft; `changedAt` (ms) tells which version an editor has seen. */
export type DraftFrame = { readonly frame: Frame; readonly changedAt: number };

/** For the team only; null: nobody has written one yet. */
export const draftFrame: LiveSource<DraftFrame | null> = liveDocument(
  path,
  storedFrame,
  ({ updatedAt, ...frame }) => ({ frame, changedAt: updatedAt }),
);

/** Saves the frame. Refused with `changed` when somebody else saved it since `seenAt` (ms; 0: none yet). */
export const saveFrame = (frame: Frame, seenAt: number): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, path);
    const snapshot = await transaction.get(reference);
    const stored = snapshot.exists() ? decode(storedFrame, snapshot.data(), path) : null;
    // The answer to a first attempt was lost on the way: it is as it should be.
    if (stored?.ok && isSameFrame(stored.value, frame)) return null;
    if (!stored && seenAt !== 0) return 'changed';
    // A damaged one may be replaced by whoever mends it.
    if (stored?.ok && stored.value.updatedAt !== seenAt) return 'changed';
    transaction.set(reference, { ...frame, updatedAt: serverTimestamp() });
    return null;
  });
