import type { Bowl } from '#domain/fishbowl.ts';
import { DeskSeats } from './desk-seats.tsx';
import { DeskState } from './desk-state.tsx';
import styles from './fishbowl.module.css';
import { GuestForm } from './guest-form.tsx';
import { useWords } from './words.ts';

/** A phone in one hand, a room full of people: everything in two taps, whether or not the room has phones. */
export const ModeratorDesk = ({ bowl }: { bowl: Bowl }) => {
  const words = useWords();
  return (
    <section className={styles.desk} aria-labelledby="desk">
      <h2 id="desk">{words.desk}</h2>
      <DeskState state={bowl.state} />
      <GuestForm bowl={bowl} />
      <DeskSeats bowl={bowl} />
    </section>
  );
};
