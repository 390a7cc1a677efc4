import { useId, useState } from 'react';
import { readBadge, type Badge } from '#domain/badge.ts';
import { Button } from '#ui/button.tsx';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';

/** The six signs typed – forgiving about capitals, blanks and dashes – or a whole link pasted. */
export const CodeField = ({ onBadge }: { onBadge: (badge: Badge) => void }) => {
  const words = useCodeWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      className={styles.typing}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        const read = readBadge(typed);
        if (read.ok) onBadge(read.badge);
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
        id={id}
        className={styles.code}
        value={typed}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem('');
        }}
      />
      <Button type="submit">{words.go}</Button>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </form>
  );
};
