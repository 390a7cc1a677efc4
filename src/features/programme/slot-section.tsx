import type { Programme, Slot } from '#domain/programme.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { classNames } from '#ui/class-names.ts';
import styles from './programme.module.css';
import { SessionCard } from './session-card.tsx';
import { useWords } from './words.ts';

type Props = { slot: Slot; programme: Programme; running: boolean; past: boolean };

/** What begins together, under its time. */
export const SlotSection = ({ slot, programme, running, past }: Props) => {
  const words = useWords();
  return (
    <section className={classNames(styles.slot, past && styles.past)}>
      <h2 className={styles.slotTime}>
        <ClockTime wall={slot.start} />
        {running && <span className={styles.runningNow}>{words.now}</span>}
      </h2>
      <ul className={styles.cards}>
        {slot.sessions.map((session) => (
          <SessionCard key={session.id} session={session} programme={programme} />
        ))}
      </ul>
    </section>
  );
};
