import { useId, useRef, useState } from 'react';
import { readBadge, type Badge } from '#domain/badge.ts';
import { Button } from '#ui/button.tsx';
import { askOwner } from './ask-owner.ts';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';

/** The six signs typed – forgiving about capitals, blanks and dashes – or a whole link pasted. Six signs nobody knows are asked about. */
export const CodeField = ({ onBadge }: { onBadge: (badge: Badge) => void }) => {
  const words = useCodeWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [unknown, setUnknown] = useState<Badge | null>(null);
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** What the field holds by now: an answer about something else comes too late. */
  const latest = useRef('');
  const go = async (badge: Badge) => {
    const asked = typed;
    setAsking(true);
    const owner = badge.uid === '' && badge.name === '' ? await askOwner(badge.code) : 'unasked';
    setAsking(false);
    if (latest.current !== asked) return;
    if (owner === 'nobody') setUnknown(badge);
    else onBadge(badge);
  };
  return (
    <form
      className={styles.typing}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        const read = readBadge(typed);
        if (asking) return;
        if (read.ok) void go(read.badge);
        else setProblem(read.why === 'foreign' ? words.notACode : words.troubles[read.why]);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.field}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.fieldHint}
      </p>
      <input
        ref={field}
        id={id}
        className={styles.code}
        value={typed}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-invalid={problem !== '' || unknown !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value);
          latest.current = event.target.value;
          setProblem('');
          setUnknown(null);
        }}
      />
      <Button type="submit" aria-disabled={asking}>
        {words.go}
      </Button>
      <p role="status" className="visually-hidden">
        {asking && words.asking}
      </p>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem || (unknown && words.unknown)}
      </p>
      {unknown && (
        <div className={styles.ways}>
          <Button onClick={() => field.current?.focus()}>{words.correct}</Button>
          <Button onClick={() => onBadge(unknown)}>{words.anyway}</Button>
        </div>
      )}
    </form>
  );
};
