import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Applied } from './apply-import.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';

/** How far the saving is; heard now and then, seen all the time. */
export const Progress = ({ done, all }: { done: number; all: number }) => {
  const words = useWords();
  return (
    <div className={styles.progress}>
      <progress value={done} max={all} aria-label={words.applying(done, all)} />
      <p role="status">{words.applying(done, all)}</p>
    </div>
  );
};

/** What became of taking it over. */
export const Outcome = ({ result }: { result: Applied }) => {
  const words = useWords();
  if (result.ok)
    return (
      <Notice kind="marked">
        <p>{words.applied(result.done)}</p>
        <ButtonLink to="/team/programm">{words.toDraft}</ButtonLink>
      </Notice>
    );
  return (
    <Notice kind="alarm">
      <p>{words.failures[result.refusal]}</p>
      <p>{words.stopped(result.done, result.all)}</p>
    </Notice>
  );
};
