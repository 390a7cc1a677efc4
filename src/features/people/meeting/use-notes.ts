import { myNotes, notesOf, type Notes } from '#data/notes.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { useStore } from '#ui/use-store.ts';

/** What I keep about people, by uid: what waits here before what is stored. */
export const useNotes = (
  uid: string,
): { readonly notes: Notes; readonly waiting: Notes; readonly refused: boolean } => {
  const unsent = useStore(myNotes);
  const stored = valueOf(useLive(notesOf(uid))) ?? {};
  const waiting = unsent.state === 'none' ? {} : (unsent.value ?? {});
  return { notes: { ...stored, ...waiting }, waiting, refused: unsent.state === 'refused' };
};
