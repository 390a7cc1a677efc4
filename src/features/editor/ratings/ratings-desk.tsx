import { allRatings } from '#data/ratings.ts';
import { publishedProgramme } from '#data/programme.ts';
import { draftSessions } from '#data/sessions.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import type { Ratings } from '#domain/rating.ts';
import { ratingSummaries } from '#domain/rating-summary.ts';
import { daysOf, slotsOf, type Programme } from '#domain/programme.ts';
import { dateOf } from '#domain/wall-time.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { DeskPage, WhenKnown } from '../desk-page.tsx';
import styles from '../desk.module.css';
import { RatedSession } from './ratings-desk-session.tsx';
import { useRatingsDeskWords } from './ratings-desk-words.ts';

const RatingsDesk = () => {
  const words = useRatingsDeskWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Desk />
    </DeskPage>
  );
};

const Desk = () => {
  const words = useRatingsDeskWords();
  const ratings = useLive(allRatings);
  const published = useLive(publishedProgramme);
  const drafts = valueOf(useLive(draftSessions))?.items ?? [];
  /** What is no longer published may still have a title in the draft. */
  const titleOf = (id: string) => drafts.find(({ session }) => session.id === id)?.session.title ?? id;
  return (
    <WhenKnown
      live={published && ratings}
      trouble={words.trouble}
      isEmpty={({ items }) => items.length === 0}
    >
      {({ items, damaged }) => (
        <>
          {damaged.length > 0 && <Notice kind="alarm">{words.damaged(damaged.length)}</Notice>}
          <BySlot
            ratings={items}
            titleOf={titleOf}
            programme={valueOf(published)?.programme ?? UNPUBLISHED}
          />
        </>
      )}
    </WhenKnown>
  );
};

const UNPUBLISHED: Programme = {
  event: { name: '', claim: '', zone: 'Europe/Berlin', venue: '', address: '' },
  rooms: [],
  tracks: [],
  sessions: [],
};

type Slots = {
  ratings: readonly Ratings[];
  programme: Programme;
  titleOf: (id: string) => string;
};

const BySlot = ({ ratings, programme, titleOf }: Slots) => {
  const words = useRatingsDeskWords();
  const summaries = ratingSummaries(ratings);
  const known = new Set(programme.sessions.map(({ id }) => id));
  const gone = [...summaries].filter(([id]) => !known.has(id)).sort(([a], [b]) => a.localeCompare(b));
  if (!summaries.size)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
      </EmptyState>
    );
  // Breaks are there only where somebody said something about them.
  const isShown = ({ id, kind }: { id: string; kind: string }) => kind !== 'break' || summaries.has(id);
  const slots = slotsOf(programme)
    .map(({ start, sessions }) => ({ start, sessions: sessions.filter(isShown) }))
    .filter(({ sessions }) => sessions.length > 0);
  return (
    <>
      <p>{words.anonymity}</p>
      {daysOf(programme).map((date) => (
        <section key={date} className={styles.section}>
          <h2>
            <CalendarDate date={date} />
          </h2>
          {slots
            .filter(({ start }) => dateOf(start) === date)
            .map(({ start, sessions }) => (
              <div key={start} className={styles.slot}>
                <h3>
                  <ClockTime wall={start} />
                </h3>
                <ul className={styles.list}>
                  {sessions.map(({ id, title }) => (
                    <RatedSession key={id} title={title} heading="h4" summary={summaries.get(id)} />
                  ))}
                </ul>
              </div>
            ))}
        </section>
      ))}
      {gone.length > 0 && (
        <section className={styles.section}>
          <h2>{words.gone}</h2>
          <ul className={styles.list}>
            {gone.map(([id, summary]) => (
              <RatedSession key={id} title={titleOf(id)} heading="h3" summary={summary} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

export default RatingsDesk;
