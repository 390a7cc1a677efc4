import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Conflict } from '#domain/conflicts.ts';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { ClockTime } from '#ui/clock-time.tsx';
import { conflictText, useConflictWords } from './conflict-text.ts';
import styles from './desk-view.module.css';

type Props = {
  conflicts: readonly Conflict[];
  frame: Frame;
  sessions: readonly Session[];
  /** Goes to where the session is. */
  onShow: (session: Session) => void;
};

const FEW = 3;

/** What does not fit together, each with the ways to what it is about. */
export const ConflictPanel = ({ conflicts, frame, sessions, onShow }: Props) => {
  const words = useConflictWords();
  const [all, setAll] = useState(false);
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const shown = all ? conflicts : conflicts.slice(0, FEW);
  return (
    <section id="conflicts" className={styles.panel} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title" className={styles.conflictTitle}>
        {conflicts.length > 0 && <TriangleAlert aria-hidden size={22} />}
        <span role="status">{words.title(conflicts.length)}</span>
      </h2>
      {conflicts.length === 0 && <p>{words.none}</p>}
      <ul className={styles.conflicts}>
        {shown.map((conflict) => (
          <li key={[conflict.kind, ...conflict.sessions, conflict.speaker].join(' ')}>
            <p>{conflictText(words, frame, conflict)}</p>
            {conflict.sessions.map((id) => {
              const session = byId.get(id);
              return (
                session && (
                  <button key={id} type="button" className={styles.way} onClick={() => onShow(session)}>
                    <ClockTime wall={session.start} />{' '}
                    <span lang="de">{session.title.trim() || words.nameless}</span>
                  </button>
                )
              );
            })}
          </li>
        ))}
      </ul>
      {conflicts.length > FEW && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(conflicts.length)}
        </Button>
      )}
    </section>
  );
};
