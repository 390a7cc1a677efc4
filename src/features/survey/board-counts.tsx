import type { SentAnswer } from '#domain/answer.ts';
import { inState } from './board-groups.ts';
import styles from './board.module.css';
import { useBoardWords } from './board-words.ts';

/** Where the focus goes when the theme it was in has gone. */
export const COUNTS_ID = 'board-counts';

/** How many there are and what became of them; what is not published is counted in the open. */
export const BoardCounts = ({ answers }: { answers: readonly SentAnswer[] }) => {
  const words = useBoardWords();
  const count = (state: SentAnswer['state']) => inState(answers, state).length;
  const countedOnly = answers.filter(({ consent }) => consent === 'counted').length;
  return (
    <p id={COUNTS_ID} tabIndex={-1} className={styles.counts}>
      {words.counts(answers.length, count('new'), count('approved'), count('dismissed'))}{' '}
      {countedOnly > 0 && words.countedOnly(countedOnly)}
    </p>
  );
};
