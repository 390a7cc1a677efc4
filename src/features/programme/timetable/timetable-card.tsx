import { memo } from 'react';
import { Link } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import type { GridEntry } from '#domain/day-grid.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { classNames } from '#ui/class-names.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useStore } from '#ui/use-store.ts';
import { ClashLine } from '../clash-line.tsx';
import { FavouriteButton } from '../favourite-button.tsx';
import base from '../programme.module.css';
import styles from './timetable.module.css';
import { TrackSign } from '../track-sign.tsx';
import { useWords } from '../words.ts';

type Props = {
  entry: GridEntry;
  programme: Programme;
  level: 3 | 4;
  clashing: readonly Session[] | undefined;
};

/** A session in the timetable: smaller than in the list, with the same words for those who hear it. */
export const TimetableCard = memo(({ entry, programme, level, clashing }: Props) => {
  const words = useWords();
  const { session, row, column } = entry;
  const marked = useStore(favourites).has(session.id);
  const room = programme.rooms.find(({ id }) => id === session.room)?.name;
  const Heading = `h${level}` as const;
  const isPause = session.kind === 'break';
  return (
    <li
      className={classNames(
        styles.card,
        isPause && styles.pause,
        marked && styles.marked,
        session.kind === 'fishbowl' && styles.fishbowl,
        session.cancelled && base.cancelled,
      )}
      style={{
        gridRow: `${row[0] + 2} / ${row[1] + 2}`,
        gridColumn: `${column[0] + 2} / ${column[1] + 2}`,
      }}
    >
      <div className={styles.body}>
        <TrackSign programme={programme} track={session.track} />
        <Heading className={classNames(styles.title, base.cardTitle)} lang="de">
          <Link to={`/session/${session.id}`}>
            <span className={marked ? base.highlighted : undefined}>{session.title}</span>
          </Link>
        </Heading>
        {session.speakers.length > 0 && (
          <p className={styles.facts}>{session.speakers.map(({ name }) => name).join(', ')}</p>
        )}
        <p className={styles.facts}>
          {session.cancelled && <strong className={base.alarm}>{words.cancelled} · </strong>}
          <ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />{' '}
          {room && (
            <span className="visually-hidden" lang="de">
              , {room}
            </span>
          )}
          {session.example !== 'none' && (
            <span className={base.example}>
              {session.example === 'all' ? words.example : words.exampleTime}
            </span>
          )}
        </p>
        {clashing && <ClashLine sessions={clashing} />}
      </div>
      {!isPause && <FavouriteButton session={session} />}
    </li>
  );
});
