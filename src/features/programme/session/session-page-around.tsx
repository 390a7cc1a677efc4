import { Link } from 'react-router-dom';
import { favourites } from '#data/favourites.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import { neighboursInMine, overlapsWithMine, parallelTo } from '#domain/session-neighbours.ts';
import type { Session } from '#domain/session.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import styles from './session-page.module.css';
import { useOnward } from './session-page-way.ts';
import { useSessionWords } from './session-words.ts';

type Props = { session: Session; programme: Programme };

/** Another session in a line: when, what, where. */
const Other = ({ session, programme }: Props) => {
  const words = useSessionWords();
  const onward = useOnward();
  const room = programme.rooms.find(({ id }) => id === session.room)?.name;
  return (
    <>
      <Link to={`/session/${session.id}`} state={onward} lang="de">
        {session.title}
      </Link>
      <span className={styles.label}>
        <ClockTime wall={session.start} /> {words.until} <ClockTime wall={endOf(session)} />
        {room && (
          <>
            {' · '}
            <span lang="de">{room}</span>
          </>
        )}
      </span>
    </>
  );
};

const Others = ({ sessions, programme }: { sessions: readonly Session[]; programme: Programme }) => (
  <ul className={styles.sessions}>
    {sessions.map((session) => (
      <li key={session.id}>
        <Other session={session} programme={programme} />
      </li>
    ))}
  </ul>
);

/** Says which of mine run at the same time. */
export const OverlapNotice = ({ session, programme }: Props) => {
  const words = useSessionWords();
  const marked = useStore(favourites);
  const overlaps = overlapsWithMine(session, programme.sessions, marked);
  if (overlaps.length === 0) return null;
  return (
    <Notice kind="marked">
      <p>{words.overlaps}</p>
      <Others sessions={overlaps} programme={programme} />
    </Notice>
  );
};

/** At a big conference seventy sessions run at once; so many are shown without being asked for. */
const AT_ONCE = 8;

/** What else is on, and what is mine before and after. */
export const AroundSession = ({ session, programme }: Props) => {
  const words = useSessionWords();
  const marked = useStore(favourites);
  const parallel = parallelTo(session, programme.sessions);
  const { before, after } = neighboursInMine(session, programme.sessions, marked);
  const mine = [
    { label: words.before, other: before },
    { label: words.after, other: after },
  ].flatMap(({ label, other }) => (other ? [{ label, other }] : []));
  return (
    <>
      {parallel.length > 0 && (
        <section className={styles.part}>
          <h2>{session.cancelled ? words.parallelWhole : words.parallel}</h2>
          <Others sessions={parallel.slice(0, AT_ONCE)} programme={programme} />
          {parallel.length > AT_ONCE && (
            <details className={styles.more}>
              <summary>{words.more(parallel.length - AT_ONCE)}</summary>
              <Others sessions={parallel.slice(AT_ONCE)} programme={programme} />
            </details>
          )}
        </section>
      )}
      {mine.length > 0 && (
        <nav className={styles.part} aria-labelledby="mine-around">
          <h2 id="mine-around">{words.mine}</h2>
          <ul className={styles.sessions}>
            {mine.map(({ label, other }) => (
              <li key={label}>
                <span className={styles.label}>{label}</span>
                <Other session={other} programme={programme} />
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
};
