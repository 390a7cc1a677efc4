import { favourites } from '#data/favourites.ts';
import { reminderLead } from '#data/reminders.ts';
import { endOf, type Release } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { dateOf, wallTimeAt } from '#domain/wall-time.ts';
import { ButtonLink } from '#ui/button.tsx';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useNow } from '#ui/use-now.ts';
import { useStore } from '#ui/use-store.ts';
import { CalendarButton } from './calendar-button.tsx';
import { FavouriteButton } from '../favourite-button.tsx';
import { RatingSection } from './rating-section.tsx';
import { ReminderSwitch } from '../reminders/reminder-switch.tsx';
import { AroundSession, OverlapNotice } from './session-page-around.tsx';
import { SessionText, WhereItIs, WhoSpeaks } from './session-page-facts.tsx';
import styles from './session-page.module.css';
import { useSessionWords } from './session-words.ts';
import { ShareSession } from './share-session.tsx';
import { TrackSign } from '../track-sign.tsx';

/** Everything about one session, and what can be done with it. */
export const SessionDetails = ({ session, release }: { session: Session; release: Release }) => {
  const words = useSessionWords();
  const { programme } = release;
  const now = wallTimeAt(useNow(), programme.event.zone);
  const marked = useStore(favourites).has(session.id);
  const lead = useStore(reminderLead);
  const isOver = now >= endOf(session);
  const remindable = marked && !session.cancelled && now < session.start;
  const calendar = { release, sessions: [session], name: `bsen-${session.id}` };
  const withAlarm = lead > 0 && remindable;
  return (
    <Page title={session.title} lang="de" lead={<TrackSign programme={programme} track={session.track} />}>
      <When session={session} />
      {session.cancelled && (
        <Notice kind="alarm">
          <p className={styles.cancelled}>
            <strong>{words.cancelled}</strong>
          </p>
          <p>{words.cancelledHint}</p>
        </Notice>
      )}
      {!isOver && <OverlapNotice session={session} programme={programme} />}
      <div className={styles.actions}>
        {session.kind !== 'break' && <FavouriteButton session={session} labelled />}
        <CalendarButton
          {...calendar}
          label={
            session.cancelled ? words.calendarCancelled : withAlarm ? words.calendarAlarm : words.calendar
          }
          alarmMinutes={withAlarm ? lead : undefined}
        />
        <ShareSession
          session={session}
          room={programme.rooms.find(({ id }) => id === session.room)?.name ?? ''}
        />
      </div>
      {remindable && <ReminderSwitch />}
      {isOver && <RatingSection session={session} />}
      <SessionText session={session} />
      {session.kind === 'fishbowl' && (
        <p>
          <ButtonLink to="/fishbowl" kind="main">
            {words.fishbowl}
          </ButtonLink>
        </p>
      )}
      <WhereItIs session={session} programme={programme} />
      <WhoSpeaks session={session} />
      <AroundSession session={session} programme={programme} />
      {!isOver && !session.cancelled && session.kind !== 'break' && (
        <p className={styles.small}>{words.rateLater}</p>
      )}
      {session.source && (
        <p className={styles.small}>
          {words.source}: <a href={session.source}>{new URL(session.source).hostname}</a>
        </p>
      )}
    </Page>
  );
};

const When = ({ session }: { session: Session }) => {
  const words = useSessionWords();
  return (
    <p className={styles.when}>
      <CalendarDate date={dateOf(session.start)} />
      <br />
      <span className={styles.clock}>
        <ClockTime wall={session.start} /> {words.until} <ClockTime wall={endOf(session)} />
      </span>{' '}
      ({words.minutes(session.minutes)})
      {session.example !== 'none' && (
        <span className={styles.example}>
          {session.example === 'all' ? words.example : words.exampleTime}
        </span>
      )}
    </p>
  );
};
