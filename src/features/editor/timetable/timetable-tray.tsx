import { useDroppable } from '@dnd-kit/core';
import type { Session } from '#domain/session.ts';
import { HELP, type Hand } from './timetable-card.tsx';
import styles from './timetable.module.css';
import { useTimetableWords } from './timetable-words.ts';
import type { Carrying } from './use-carrying.ts';

type Props = { sessions: readonly Session[]; hand: Hand; setPart: Carrying['setPart'] };

/** What waits for its time; drag it out, or drag something in. */
export const Tray = ({ sessions, hand, setPart }: Props) => {
  const words = useTimetableWords();
  const { setNodeRef, isOver } = useDroppable({ id: 'tray' });
  return (
    <section
      className={styles.tray}
      data-over={isOver}
      aria-labelledby="tray"
      ref={(element) => {
        setNodeRef(element);
        setPart('tray', element);
      }}
    >
      <h2 id="tray">{words.tray}</h2>
      {sessions.length === 0 && <p className={styles.hint}>{words.trayEmpty}</p>}
      <ul hidden={sessions.length === 0}>
        {sessions.map((session) => (
          <li key={session.id}>
            <button
              type="button"
              className={styles.waiting}
              data-session={session.id}
              aria-describedby={HELP}
              aria-roledescription={words.draggable}
              onClick={() => hand.open(session.id)}
              onMouseDown={(event) => hand.take('onMouseDown', session, event)}
              onTouchStart={(event) => hand.take('onTouchStart', session, event)}
              onKeyDown={(event) => hand.take('onKeyDown', session, event)}
              onKeyUp={(event) => {
                if (event.key === ' ') event.preventDefault();
              }}
            >
              <span lang="de">{session.title}</span>
              <span className={styles.facts}>{words.minutes(session.minutes)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
