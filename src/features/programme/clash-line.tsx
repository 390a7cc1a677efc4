import { endOf } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import styles from './programme.module.css';
import { useWords } from './words.ts';

/** On the card of a marked session: which other marked ones run at the same time, and when. */
export const ClashLine = ({ sessions }: { sessions: readonly Session[] }) => {
  const words = useWords();
  return (
    <p className={styles.clash}>
      {words.clash}{' '}
      {sessions.map((session, index) => (
        <span key={session.id}>
          {index > 0 && ', '}
          <q lang="de">{session.title}</q> (<ClockTime wall={session.start} />–
          <ClockTime wall={endOf(session)} />)
        </span>
      ))}
    </p>
  );
};
