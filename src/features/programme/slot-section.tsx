import { memo } from 'react';
import type { Programme, Slot } from '#domain/programme.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { classNames } from '#ui/class-names.ts';
import styles from './programme.module.css';
import { SessionCard } from './session-card.tsx';
import type { Extra, Listing } from './session-days.tsx';
import { useWords } from './words.ts';

type Props = {
  slot: Slot;
  programme: Programme;
  clashes: Listing['clashes'];
  /** Of the heading. */
  level: 2 | 3;
  running: boolean;
  past: boolean;
  extra?: Extra;
};

/** What begins together, under its time. */
export const SlotSection = memo(({ slot, programme, clashes, level, running, past, extra }: Props) => {
  const words = useWords();
  const Heading = `h${level}` as const;
  return (
    <section data-slot className={classNames(styles.slot, past && styles.past)}>
      <Heading id={extra ? undefined : `slot-${slot.start}`} tabIndex={-1} className={styles.slotTime}>
        <ClockTime wall={slot.start} />
        {running && <span className={styles.runningNow}>{words.now}</span>}
      </Heading>
      <ul className={styles.cards}>
        {slot.sessions.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            programme={programme}
            level={level === 2 ? 3 : 4}
            clashing={clashes.get(session.id)}
            extra={extra}
          />
        ))}
      </ul>
    </section>
  );
});
