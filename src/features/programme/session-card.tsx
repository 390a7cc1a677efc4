import { Link } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { clockOf } from '#domain/wall-time.ts';
import { classNames } from '#ui/class-names.ts';
import { useStore } from '#ui/use-store.ts';
import { FavouriteButton } from './favourite-button.tsx';
import styles from './programme.module.css';
import { TrackSign } from './track-sign.tsx';
import { useWords } from './words.ts';

/** One entry of the list. The closing fishbowl leads to its own page. */
export const SessionCard = ({ session, programme }: { session: Session; programme: Programme }) => {
  const words = useWords();
  const marked = useStore(favourites).has(session.id);
  const room = programme.rooms.find(({ id }) => id === session.room)?.name;
  const isPause = session.kind === 'break';
  return (
    <li
      className={classNames(
        styles.card,
        isPause && styles.pause,
        session.kind === 'fishbowl' && styles.fishbowl,
        session.cancelled && styles.cancelled,
      )}
    >
      <div className={styles.cardBody}>
        <TrackSign programme={programme} track={session.track} />
        <h3 className={styles.cardTitle}>
          <Link to={`/session/${session.id}`} id={`session-${session.id}`}>
            <span className={marked ? styles.highlighted : undefined}>{session.title}</span>
          </Link>
        </h3>
        {session.speakers.length > 0 && <p>{session.speakers.map(({ name }) => name).join(', ')}</p>}
        <p className={styles.cardFacts}>
          {session.cancelled && <strong className={styles.alarm}>{words.cancelled} · </strong>}
          {room && <>{room} · </>}
          {words.until} {clockOf(endOf(session))}
          {session.example === 'all' && <span className={styles.example}>{words.example}</span>}
          {session.example === 'time' && <span className={styles.example}>{words.exampleTime}</span>}
        </p>
        {session.kind === 'fishbowl' && (
          <p>
            <Link to="/fishbowl">{words.fishbowl}</Link> – {words.fishbowlHint}
          </p>
        )}
      </div>
      {!isPause && <FavouriteButton session={session} />}
    </li>
  );
};
