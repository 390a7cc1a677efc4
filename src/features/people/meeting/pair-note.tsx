import { useState } from 'react';
import { dropNote, keepNote, myNotes } from '#data/notes.ts';
import { noteDrafts } from '#data/share-memory.ts';
import { EMPTY_NOTE, hasRoom, NOTE_LIMITS } from '#domain/note.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { useStore } from '#ui/use-store.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { useNotes } from './use-notes.ts';

/** What I keep for myself about somebody. Every stroke is on the phone; leaving the field sends it. */
export const PairNote = ({ uid, about }: { uid: string; about: string }) => {
  const words = useMeetingWords();
  const { notes, known, waiting, refused } = useNotes(uid);
  const drafts = useStore(noteDrafts);
  const [said, setSaid] = useState(false);
  const stored = notes[about] ?? EMPTY_NOTE;
  const draft = drafts[about];
  const note = draft ?? stored.note;
  const isTooLong = note.length > NOTE_LIMITS.note;
  const isFull = !hasRoom(notes, about);
  const isRefused = refused && waiting[about] !== undefined;
  const forget = () => {
    const { [about]: _kept, ...others } = noteDrafts.get();
    noteDrafts.set(others);
  };
  const keep = () => {
    if (draft === undefined || isTooLong || isFull) return;
    if (draft !== stored.note) keepNote(about, { note: draft });
    // With no room for what waits the draft stays.
    if (myNotes.get().state !== 'unsafe') forget();
    setSaid(true);
  };
  const status = () => {
    if (isRefused) return words.noteRefused;
    if (isFull) return words.noteFull(NOTE_LIMITS.people);
    if (draft !== undefined) return words.noteOpen;
    if (waiting[about]) return words.unsent;
    return said ? words.noteKept : '';
  };
  return (
    <section className={styles.section} aria-labelledby="note">
      <h2 id="note" className="visually-hidden">
        {words.note}
      </h2>
      <div onBlur={keep}>
        <TextArea
          label={words.note}
          hint={words.noteHint}
          value={note}
          max={NOTE_LIMITS.note}
          problem={isTooLong ? words.tooLong(NOTE_LIMITS.note) : undefined}
          onChange={(text) => noteDrafts.set({ ...noteDrafts.get(), [about]: text })}
        />
      </div>
      <p role="status" className={styles.aside}>
        {status()}
      </p>
      {!known && <p className={styles.aside}>{words.noteUnknown}</p>}
      {draft !== undefined && (
        <Button onClick={keep} disabled={isTooLong || isFull}>
          {words.keepNote}
        </Button>
      )}
      {isRefused && (
        <Button kind="quiet" onClick={() => dropNote(about)}>
          {words.giveUp}
        </Button>
      )}
    </section>
  );
};
