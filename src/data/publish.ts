import type { Programme } from '#domain/programme.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';

/**
 * Publishes the draft as the next release, whole or not at all. `seen` is the number of the release the organizer
 * looked at (0: none yet); refused with `changed` when somebody else has published since.
 */
export const publishProgramme = (
  programme: Programme,
  note: string,
  seen: number,
): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, documentPath('programme', 'current'));
    const snapshot = await transaction.get(reference);
    const current: unknown = snapshot.data()?.['number'] ?? 0;
    if (current !== seen) return 'changed';
    const release = JSON.stringify(programme);
    transaction.set(reference, {
      number: seen + 1,
      note: note.trim(),
      release,
      publishedAt: serverTimestamp(),
    });
    return null;
  });
