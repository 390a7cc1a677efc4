import { comingUp } from '#domain/coming-up.ts';
import type { Slot } from '#domain/programme.ts';
import { dateOf, minutesBetween } from '#domain/wall-time.ts';
import { ButtonLink } from '#ui/button.tsx';
import { CalendarDate } from '#ui/clock-time.tsx';
import { EmptyState } from '#ui/notice.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import type { Listing } from '../session-days.tsx';
import { SlotSection } from '../slot-section.tsx';

/** What runs now, and what comes next in how many minutes. */
export const NowView = ({ programme, now, clashes }: Listing) => {
  const words = useFinderWords();
  const { phase, running, next } = comingUp(programme, now);
  const first = next[0]?.start;
  const list = (slots: readonly Slot[]) =>
    slots.map((slot) => (
      <SlotSection
        key={slot.start}
        slot={slot}
        programme={programme}
        clashes={clashes}
        level={3}
        running={false}
        past={false}
      />
    ));
  if (phase === 'after' || phase === 'empty')
    return (
      <EmptyState title={words.over}>
        <p>{words.overHint}</p>
        <ButtonLink to="?">{words.showAll}</ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <section className={styles.part}>
        <h2>{words.running}</h2>
        {running.length ? list(running) : <p>{words.nothingRuns}</p>}
      </section>
      {first !== undefined && (
        <section className={styles.part}>
          <h2>
            {words.next} – <When first={first} now={now} />
          </h2>
          {list(next)}
        </section>
      )}
    </>
  );
};

/** Today in how many minutes, otherwise on which day. */
const When = ({ first, now }: { first: string; now: string }) => {
  const words = useFinderWords();
  if (dateOf(first) !== dateOf(now)) return <CalendarDate date={dateOf(first)} />;
  return words.inMinutes(minutesBetween(now, first));
};
