import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Moment, Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import styles from './programme.module.css';
import { useWords } from './words.ts';

/** What is on and what comes next, in two lines; the names lead to the sessions. */
export const MomentBanner = memo(({ moment, programme }: { moment: Moment; programme: Programme }) => {
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
});

/** More parallel sessions than these are looked at in the view of the moment. */
const FEW = 6;

const Titles = ({ sessions, programme }: { sessions: readonly Session[]; programme: Programme }) => {
  const words = useWords();
  const few = sessions.length > FEW ? [] : sessions;
  return (
    <>
      {few.map((session, index) => (
        <span key={session.id} lang="de">
          {index > 0 && ' · '}
          <Link to={`/session/${session.id}`}>{shortTitle(session, sessions, programme)}</Link>
        </span>
      ))}
      {sessions.length > FEW && <Link to="?ansicht=jetzt">{words.sessions(sessions.length)}</Link>}
    </>
  );
};

/** Four parallel titles do not fit in a line: the track's name stands for a session as long as it is the only one. */
const shortTitle = (session: Session, others: readonly Session[], programme: Programme): string => {
  const isOnly = others.filter(({ track }) => track === session.track).length === 1;
  return (isOnly && programme.tracks.find(({ id }) => id === session.track)?.name) || session.title;
};
