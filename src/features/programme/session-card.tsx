import { memo } from 'react';
import { Link } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { classNames } from '#ui/class-names.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useStore } from '#ui/use-store.ts';
import { ClashLine } from './clash-line.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import styles from './programme.module.css';
import type { Extra } from './session-days.tsx';
import { TrackSign } from './track-sign.tsx';
import { useWords } from './words.ts';

type Props = {
  session: Session;
  programme: Programme;
  /** Of the heading. */
  level: 3 | 4;
  /** Other marked sessions at the same time. */
  clashing: readonly Session[] | undefined;
  extra?: Extra | undefined;
};

/** One entry of the list. The closing fishbowl leads to its own page. */
export const SessionCard = memo(({ session, programme, level, clashing, extra }: Props) => {
  const words = useWords();
  const marked = useStore(favourites).has(session.id);
  const room = programme.rooms.find(({ id }) => id === session.room)?.name;
  const isPause = session.kind === 'break';
  const Heading = `h${level}` as const;
  const show = extra?.show ?? String;
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
        <Heading className={styles.cardTitle} lang="de">
          <Link to={`/session/${session.id}`}>
            <span className={marked ? styles.highlighted : undefined}>{show(session.title)}</span>
          </Link>
        </Heading>
        {session.speakers.length > 0 && <p>{show(session.speakers.map(({ name }) => name).join(', '))}</p>}
        <p className={styles.cardFacts}>
          {session.cancelled && <strong className={styles.alarm}>{words.cancelled} · </strong>}
          <span className="visually-hidden">
            <ClockTime wall={session.start} />,{' '}
          </span>
          {room && (
            <>
              <span lang="de">{room}</span> ·{' '}
            </>
          )}
          {words.until} <ClockTime wall={endOf(session)} />{' '}
          {session.example === 'all' && <span className={styles.example}>{words.example}</span>}
          {session.example === 'time' && <span className={styles.example}>{words.exampleTime}</span>}
        </p>
        {extra?.note?.(session)}
        {clashing && <ClashLine sessions={clashing} />}
        {session.kind === 'fishbowl' && (
          <p>
            <Link to="/fishbowl">{words.fishbowl}</Link> – {words.fishbowlHint}
          </p>
        )}
      </div>
      {!isPause && <FavouriteButton session={session} />}
    </li>
  );
});
