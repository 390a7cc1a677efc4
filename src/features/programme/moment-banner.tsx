import { Link } from 'react-router-dom';
import type { Moment, Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import styles from './programme.module.css';
import { useWords } from './words.ts';

/** What is on and what comes next, in two lines; the names lead to the sessions. */
export const MomentBanner = ({ moment, programme }: { moment: Moment; programme: Programme }) => {
  const words = useWords();
  if (moment.phase === 'empty') return null;
  if (moment.phase === 'after') return <p className={styles.moment}>{words.after}</p>;
  const nextLabel = moment.phase === 'before' ? words.before : words.next;
  return (
    <section className={styles.moment} aria-label={words.now}>
      {moment.running.length > 0 && (
        <p>
          <strong className={styles.momentLabel}>{words.now}</strong>
          <Titles sessions={moment.running} programme={programme} />
        </p>
      )}
      {moment.next.length > 0 && (
        <p>
          <strong className={styles.momentLabel}>
            {nextLabel} <ClockTime wall={moment.next[0]?.start ?? ''} />
          </strong>
          <Titles sessions={moment.next} programme={programme} />
        </p>
      )}
    </section>
  );
};

const Titles = ({ sessions, programme }: { sessions: readonly Session[]; programme: Programme }) => (
  <>
    {sessions.map((session, index) => (
      <span key={session.id}>
        {index > 0 && ' · '}
        <Link to={`/session/${session.id}`}>{shortTitle(session, programme)}</Link>
      </span>
    ))}
  </>
);

/** Four parallel titles do not fit in a line: the track's name stands for the session while several run. */
const shortTitle = (session: Session, programme: Programme): string =>
  programme.tracks.find(({ id }) => id === session.track)?.name ?? session.title;
