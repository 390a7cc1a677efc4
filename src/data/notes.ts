import * as v from 'valibot';
import { noteSchema, type NoteChange, type NoteChanges, type Notes } from '#domain/note.ts';
import { documentPath } from './collections.ts';
import { liveDocument, type LiveSource } from './live.ts';
import { ownWrite, type OwnWrite } from './own-write.ts';
import { firestoreSdk } from './sdk.ts';

const { note, worth, because } = noteSchema.entries;

/** What was never written is empty; what cannot be read must not take the rest away. */
const storedNote = v.object({
  note: v.fallback(note, ''),
  worth: v.fallback(worth, ''),
  because: v.fallback(because, ''),
});

/** My notes as the database has them. */
export const storedNotes = v.object({
  notes: v.record(v.string(), v.fallback(storedNote, { note: '', worth: '', because: '' })),
});

const send = async (uid: string, notes: NoteChanges | null): Promise<void> => {
  const { db, doc, writeBatch, serverTimestamp } = await firestoreSdk();
  const mine = doc(db, documentPath('notes', uid));
  const batch = writeBatch(db);
  // Only what is new is sent: two phones of one person add to each other.
  if (notes) batch.set(mine, { notes, updatedAt: serverTimestamp() }, { merge: true });
  else batch.delete(mine);
  await batch.commit();
};

const changedNote = v.object({
  note: v.optional(note),
  worth: v.optional(worth),
  because: v.optional(because),
});

/** What I changed in my notes about people, as far as it is not yet confirmed; `keepNote` adds to it. */
export const myNotes: OwnWrite<NoteChanges> = ownWrite('notes', v.record(v.string(), changedNote), send);

const unsentNotes = (): NoteChanges => {
  const waiting = myNotes.get();
  return waiting.state === 'none' ? {} : (waiting.value ?? {});
};

/** Keeps what is new in my note about one person on the phone and sends it, with what else is not yet sent. */
export const keepNote = (about: string, change: NoteChange): void => {
  const unsent = unsentNotes();
  myNotes.save({ ...unsent, [about]: { ...unsent[about], ...change } });
};

/** Gives up what I changed in one note and the server does not have. */
export const dropNote = (about: string): void => {
  const { [about]: _dropped, ...others } = unsentNotes();
  if (Object.keys(others).length) myNotes.save(others);
  else myNotes.drop();
};

/** What the server holds of mine; null: nothing yet. */
export const notesOf = (uid: string): LiveSource<Notes | null> =>
  liveDocument(documentPath('notes', uid), storedNotes, ({ notes }) => notes);
