import type { Session } from '#domain/session.ts';
import styles from '../desk.module.css';
import { useFrameWords } from './frame-words.ts';

const SHOWN = 8;

/** Which sessions are meant; of many the first ones. */
export const FrameSessions = ({ sessions }: { sessions: readonly Session[] }) => {
  const words = useFrameWords();
  return (
    <ul className={styles.bullets}>
      {sessions.slice(0, SHOWN).map(({ id, title }) => (
        <li key={id} lang="de">
          {title}
        </li>
      ))}
      {sessions.length > SHOWN && <li>{words.more(sessions.length - SHOWN)}</li>}
    </ul>
  );
};
