import { useState, type FormEvent } from 'react';
import { keepNote } from '#data/notes.ts';
import { NOTE_LIMITS, type Note, type NoteChange } from '#domain/note.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';

const ANSWERS = ['yes', 'no', 'open'] as const;

type Props = { about: string; note: Note; onDone: () => void };

export const FollowUpForm = ({ about, note, onDone }: Props) => {
  const words = useMeetingWords();
  const [worth, setWorth] = useState<string>(note.worth);
  const [because, setBecause] = useState(note.because);
  const [tried, setTried] = useState(false);
  const chosen = ANSWERS.find((answer) => answer === worth);
  const isTooLong = because.length > NOTE_LIMITS.because;
  const keep = ({ because: said, ...change }: NoteChange) => {
    keepNote(about, said === note.because ? change : { ...change, because: said });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!chosen || isTooLong) return;
    keep({ worth: chosen, because: because.trim() });
  };
  const later = () => {
    keep({ worth: 'later', because: because.trim().slice(0, NOTE_LIMITS.because) });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <OneChip
        plain
        legend={words.worthLegend}
        options={ANSWERS.map((value) => ({ value, label: words.worthWords[value] }))}
        value={worth}
        problem={tried && !chosen ? words.choose : undefined}
        onChange={setWorth}
      />
      <TextArea
        label={words.because}
        hint={words.becauseHint}
        value={because}
        max={NOTE_LIMITS.because}
        problem={isTooLong ? words.tooLong(NOTE_LIMITS.because) : undefined}
        onChange={setBecause}
      />
      <div className={styles.actions}>
        <Button type="submit" kind="main">
          {words.answer}
        </Button>
        <Button kind="quiet" onClick={later}>
          {words.later}
        </Button>
      </div>
    </form>
  );
};
