import { useState } from 'react';
import { isOpenQuestion, metAt, ASKED_AFTER } from '#domain/contact-state.ts';
import { EMPTY_NOTE, hasRoom } from '#domain/note.ts';
import type { Pair } from '#domain/pair.ts';
import { Button } from '#ui/button.tsx';
import { useNow } from '#ui/use-now.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { HandOver } from './hand-over.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { useNotes } from './use-notes.ts';

type Props = { uid: string; pair: Pair; name: string };

/** Seven days later, one question. It can be put off, answered, and handed on to the survey. */
export const FollowUp = ({ uid, pair, name }: Props) => {
  const words = useMeetingWords();
  const now = useNow();
  const { notes, known } = useNotes(uid);
  const [wanted, setWanted] = useState(false);
  const { ref, move } = useFocusAfter<HTMLParagraphElement>();
  const done = () => {
    setWanted(false);
    move();
  };
  const note = notes[pair.uid] ?? EMPTY_NOTE;
  const met = metAt(pair);
  if (!known || !hasRoom(notes, pair.uid) || met === null || now < met + ASKED_AFTER) return null;
  const open = isOpenQuestion(pair, note, now);
  const asking = wanted || (open && note.worth !== 'later');
  return (
    <section className={styles.box} aria-labelledby={`worth-${pair.id}`}>
      <h2 id={`worth-${pair.id}`}>{words.worth}</h2>
      {asking && (
        <>
          <p className={styles.aside}>{words.worthAbout(name || words.someone)}</p>
          <FollowUpForm about={pair.uid} note={note} onDone={done} />
        </>
      )}
      {!asking && (
        <>
          <p ref={ref} tabIndex={-1} role="status">
            {note.worth === 'yes' || note.worth === 'no' || note.worth === 'open'
              ? words.answered(words.worthWords[note.worth])
              : words.putOff}
          </p>
          {note.because && (
            <p className={styles.quote} dir="auto">
              {note.because}
            </p>
          )}
          <div className={styles.actions}>
            <Button onClick={() => setWanted(true)}>{open ? words.answerNow : words.changeAnswer}</Button>
          </div>
          {!open && note.because.trim() !== '' && <HandOver uid={uid} text={note.because.trim()} />}
        </>
      )}
    </section>
  );
};
