import { BellRing, X } from 'lucide-react';
import { Link } from 'react-router-dom';
import { closeReminder } from '#data/reminders.ts';
import type { Programme } from '#domain/programme.ts';
import { reminderKey } from '#domain/reminders.ts';
import type { Session } from '#domain/session.ts';
import { minutesBetween, type WallTime } from '#domain/wall-time.ts';
import { Button } from '#ui/button.tsx';
import { ClockTime } from '#ui/clock-time.tsx';
import styles from './reminder-banner.module.css';
import { FROM_ELSEWHERE } from '../session/session-page-way.ts';
import { useSessionWords } from '../session/session-words.ts';

/** The place of reminders, already known to screen readers when the first one comes. */
export const NoReminders = () => <div role="status" className={styles.reminders} />;

type Props = { sessions: readonly Session[]; now: WallTime; programme: Programme };

/**
 * What of mine is about to start, above every screen, until it is put away or no longer worth saying. Read out once: the
 * minutes that go by are silent.
 */
export const ReminderBanner = ({ sessions, now, programme }: Props) => {
  const words = useSessionWords();
  return (
    <div role="status" className={styles.reminders}>
      {sessions.map((session) => {
        const minutes = minutesBetween(now, session.start);
        const room = programme.rooms.find(({ id }) => id === session.room)?.name;
        const close = () => closeReminder(reminderKey(session));
        return (
          <div key={reminderKey(session)} className={styles.reminder}>
            <BellRing size={22} aria-hidden />
            <div className={styles.text}>
              <p>
                <strong aria-live="off">
                  {minutes < 0 ? words.hasBegun(-minutes) : words.startsIn(minutes)}
                </strong>
                {' · '}
                <ClockTime wall={session.start} />
                {room && (
                  <>
                    {' · '}
                    <span lang="de">{room}</span>
                  </>
                )}
              </p>
              <Link to={`/session/${session.id}`} state={FROM_ELSEWHERE} onClick={close} lang="de">
                {session.title}
              </Link>
            </div>
            <Button kind="round" aria-label={words.closeReminder(session.title)} onClick={close}>
              <X aria-hidden />
            </Button>
          </div>
        );
      })}
    </div>
  );
};
