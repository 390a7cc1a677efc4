import * as v from 'valibot';
import { releaseSchema, type Programme } from '#domain/programme.ts';
import { documentPath } from './collections.ts';
import { contestedWrite, type Contested } from './contested-write.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { storedRelease } from './programme.ts';

const path = documentPath('programme', 'current');

/**
 * What is stored as the published release, readable for phones (`whole`) or not; `programme` is what can be made out
 * of it – of a damaged one perhaps only event, rooms and tracks –, null: nothing at all.
 */
export type StoredRelease = {
  readonly number: number;
  readonly whole: boolean;
  readonly programme: Programme | null;
};

const numbered = v.looseObject({ number: v.pipe(v.number(), v.integer()) });

const remains = v.object({
  release: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({ ...releaseSchema.entries, sessions: v.fallback(releaseSchema.entries.sessions, []) }),
  ),
});

const releaseOf = (stored: v.InferOutput<typeof numbered>): StoredRelease => {
  const legible = v.safeParse(remains, stored);
  return {
    number: stored.number,
    whole: v.is(storedRelease, stored),
    programme: legible.success ? legible.output.release : null,
  };
};

/** For organizers: the stored release with its true number, also where phones keep an older one. Null: none yet. */
export const releaseOnServer: LiveSource<StoredRelease | null> = liveDocument(path, numbered, releaseOf);

/**
 * Publishes the draft as the next release, whole or not at all. `seen` is the number of the stored release that the
 * organizer looked at (0: none yet); refused with `changed` when somebody else has published since.
 */
export const publishProgramme = (
  programme: Programme,
  note: string,
  seen: number,
): Promise<Contested<'changed'>> =>
  contestedWrite(async (transaction, { db, doc, serverTimestamp }) => {
    const reference = doc(db, path);
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
