import { useState } from 'react';
import { myNotes, notesOf } from '#data/notes.ts';
import { useLive } from '#data/use-live.ts';
import { withChanges, type NoteChanges, type Notes } from '#domain/note.ts';
import { useStore } from '#ui/use-store.ts';

type MyNotes = {
  /** What waits here before what is stored. */
  readonly notes: Notes;
  /** Whether what is stored is among them, from the server or from an earlier look. */
  readonly known: boolean;
  readonly waiting: NoteChanges;
  readonly refused: boolean;
};

/** What I keep about people, by uid. */
export const useNotes = (uid: string): MyNotes => {
  const unsent = useStore(myNotes);
  const live = useLive(notesOf(uid));
  const [knownFor, setKnownFor] = useState('');
  const stored = live?.kind === 'value' ? live.value : null;
  // Offline „nothing there“ is no knowledge, and what is on its way looks like a whole document.
  const isSure =
    live?.kind === 'damaged' ||
    (live?.kind === 'value' && (live.fromServer || (live.value !== null && unsent.state === 'none')));
  if (isSure && knownFor !== uid) setKnownFor(uid);
  const waiting = unsent.state === 'none' ? {} : (unsent.value ?? {});
  return {
    notes: withChanges(stored ?? {}, waiting),
    known: isSure || knownFor === uid,
    waiting,
    refused: unsent.state === 'refused',
  };
};
