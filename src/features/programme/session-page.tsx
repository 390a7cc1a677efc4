import { ArrowLeft } from 'lucide-react';
import { useNavigate, useParams } from 'react-router-dom';
import { publishedProgramme } from '#data/programme.ts';
import { useLive } from '#data/use-live.ts';
import { endOf, type Programme } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { dateOf } from '#domain/wall-time.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import { EmptyState, Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import { ProgrammeTrouble } from './programme-trouble.tsx';
import styles from './programme.module.css';
import { TrackSign } from './track-sign.tsx';
import { useWords } from './words.ts';

/** Back to the same place of the list, or to its top for somebody who came by a link. */
const useBack = () => {
  const navigate = useNavigate();
  return () => {
    const state: unknown = history.state;
    const cameFromHere = typeof state === 'object' && state !== null && 'idx' in state && state.idx !== 0;
    void (cameFromHere ? navigate(-1) : navigate('/'));
  };
};

const SessionPage = () => {
  const words = useWords();
  const { id = '' } = useParams();
  const live = useLive(publishedProgramme);
  const back = useBack();
  const release = live?.kind === 'value' ? live.value : undefined;
  const session = release?.programme.sessions.find((entry) => entry.id === id);
  return (
    <>
      <div className={styles.backBar}>
        <Button kind="quiet" onClick={back}>
          <ArrowLeft aria-hidden size={20} />
          {words.back}
        </Button>
      </div>
      {session && release && <Details session={session} programme={release.programme} />}
      {!session && (
        <Page title={release ? words.notFound : words.title}>
          {!live && <Loading label={words.loading} />}
          {live && !release && <ProgrammeTrouble live={live} />}
          {release && (
            <EmptyState title={words.notFound}>
              <p>{words.notFoundHint}</p>
              <ButtonLink to="/">{words.back}</ButtonLink>
            </EmptyState>
          )}
        </Page>
      )}
    </>
  );
};

const Details = ({ session, programme }: { session: Session; programme: Programme }) => {
  const words = useWords();
  const room = programme.rooms.find(({ id }) => id === session.room);
  return (
    <Page title={session.title} lead={<TrackSign programme={programme} track={session.track} />}>
      <p className={styles.when}>
        <CalendarDate date={dateOf(session.start)} />
        <br />
        <strong>
          <ClockTime wall={session.start} /> {words.until} <ClockTime wall={endOf(session)} />
        </strong>{' '}
        ({words.minutes(session.minutes)})
        {session.example !== 'none' && (
          <span className={styles.example}>
            {session.example === 'all' ? words.example : words.exampleTime}
          </span>
        )}
      </p>
      {session.cancelled && <p className={styles.alarm}>{words.cancelled}</p>}
      {session.kind !== 'break' && <FavouriteButton session={session} labelled />}
      {session.abstract && <p className={styles.abstract}>{session.abstract}</p>}
      {session.speakers.length > 0 && (
        <ul>
          {session.speakers.map(({ name, blog }) => (
            <li key={name}>
              {name}
              {blog && (
                <>
                  {' '}
                  · <a href={blog}>{words.blog(name)}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {room && (
        <p>
          <strong>{words.room}:</strong> {room.name}
          {room.directions && ` – ${room.directions}`}
        </p>
      )}
      {session.kind === 'fishbowl' && (
        <ButtonLink to="/fishbowl" kind="main">
          {words.fishbowl}
        </ButtonLink>
      )}
      {session.source && (
        <p className={styles.footnote}>
          {words.source}: <a href={session.source}>{new URL(session.source).hostname}</a>
        </p>
      )}
    </Page>
  );
};

export default SessionPage;
