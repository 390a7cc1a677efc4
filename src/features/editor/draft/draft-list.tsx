import { Pencil, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Frame } from '#domain/frame.ts';
import { endOf, slotsOf } from '#domain/programme.ts';
import { isScheduled, type Session } from '#domain/session.ts';
import { dayFinder } from '#domain/timetable.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import styles from '../editor.module.css';
import { useTimetableWords } from '../timetable/timetable-words.ts';
import { useWords } from '../words.ts';

type Props = {
  frame: Frame;
  sessions: readonly Session[];
  /** The day on screen (ISO date). */
  date: string;
  flaws: ReadonlyMap<string, string>;
  onOpen: (id: string) => void;
};

/** One day of the draft by slots, and what waits for its time; a tap opens a session. */
export const DraftList = ({ frame, sessions, date, flaws, onOpen }: Props) => {
  const words = useTimetableWords();
  const dayAt = dayFinder(frame);
  const today = sessions.filter((session) => isScheduled(session) && dayAt(session.start) === date);
  const waiting = sessions.filter((session) => !isScheduled(session));
  const roomName = (room: string) => frame.rooms.find(({ id }) => id === room)?.name ?? room;
  const row = (session: Session) => (
    <DraftRow
      key={session.id}
      session={session}
      room={roomName(session.room)}
      flaw={flaws.get(session.id) ?? ''}
      onOpen={onOpen}
    />
  );
  return (
    <>
      <h2>
        <CalendarDate date={date} />
      </h2>
      {today.length === 0 && <p>{words.nothing}</p>}
      {slotsOf({ ...frame, sessions: today }).map((slot) => (
        <section key={slot.start} className={styles.slot}>
          <h3>
            <ClockTime wall={slot.start} />
          </h3>
          <ul className={styles.list}>{slot.sessions.map(row)}</ul>
        </section>
      ))}
      {waiting.length > 0 && (
        <section className={styles.slot}>
          <h2>{words.tray}</h2>
          <ul className={styles.list}>{waiting.map(row)}</ul>
        </section>
      )}
    </>
  );
};

type Row = { session: Session; room: string; flaw: string; onOpen: (id: string) => void };

const DraftRow = memo(
  ({ session, room, flaw, onOpen }: Row) => {
    const words = useWords();
    const { minutes } = useTimetableWords();
    return (
      <li>
        <button
          type="button"
          className={styles.open}
          data-session={session.id}
          aria-label={[words.edit(session.title), flaw].filter(Boolean).join(', ')}
          onClick={() => onOpen(session.id)}
        >
          <span>
            <span lang="de" className={session.cancelled ? styles.cancelled : undefined}>
              {session.title}
            </span>
            <span className={styles.facts}>
              {isScheduled(session) ? (
                <>
                  <ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />
                </>
              ) : (
                minutes(session.minutes)
              )}
              {room && (
                <>
                  {' · '}
                  <span lang="de">{room}</span>
                </>
              )}
              {session.cancelled && ` · ${words.cancelled}`}
            </span>
            {flaw && (
              <span className={styles.flaw}>
                <TriangleAlert aria-hidden size={16} />
                {flaw}
              </span>
            )}
          </span>
          <Pencil size={18} aria-hidden />
        </button>
      </li>
    );
  },
  (a, b) => a.session === b.session && a.room === b.room && a.flaw === b.flaw,
);
