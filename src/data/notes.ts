import * as v from 'valibot';
import { EMPTY_NOTE, noteSchema, type Note } from '#domain/note.ts';
import { documentPath } from './collections.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite, type OwnWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

/** What I keep about people, by their uid. */
export type Notes = Readonly<Record<string, Note>>;

const notesSchema = v.record(v.string(), noteSchema);

/** One note that cannot be read must not take the others away. */
const storedNotes = v.object({ notes: v.record(v.string(), v.fallback(noteSchema, EMPTY_NOTE)) });

const send = async (uid: string, notes: Notes | null): Promise<void> => {
  const { db, doc, writeBatch, serverTimestamp } = await firestoreSdk();
  const mine = doc(db, documentPath('notes', uid));
  const batch = writeBatch(db);
  // Only what is new is sent: two phones of one person add to each other.
  if (notes) batch.set(mine, { notes, updatedAt: serverTimestamp() }, { merge: true });
  else batch.delete(mine);
  await batch.commit();
};

/** What I noted about people, as far as it is not yet confirmed; `keepNote` adds to it. */
export const myNotes: OwnWrite<Notes> = ownWrite('notes', notesSchema, send);

const unsentNotes = (): Notes => {
  const waiting = myNotes.get();
  return waiting.state === 'none' ? {} : (waiting.value ?? {});
};

/** Keeps my note about one person on the phone and sends it, with what else is not yet sent. */
export const keepNote = (about: string, note: Note): void =>
  myNotes.save({ ...unsentNotes(), [about]: note });

/** What the server holds of mine; null: nothing yet. */
export const notesOf = (uid: string): LiveSource<Notes | null> =>
  liveDocument(documentPath('notes', uid), storedNotes, ({ notes }) => notes);
