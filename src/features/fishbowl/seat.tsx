import type { Occupant } from '#domain/fishbowl.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './chair-ring.module.css';
import { useWords } from './words.ts';

/** From this length on a name needs smaller letters; what is still cut is written out below the ring. */
const LONG = 18;

type Taken = { number: number; occupant: Occupant; minutes: number; isMine: boolean; hasArrived: boolean };

/** Somebody's chair. Who arrives while it is looked at is seen to sit down. */
export const TakenSeat = ({ number, occupant: { name }, minutes, isMine, hasArrived }: Taken) => {
  const words = useWords();
  const spoken = isMine ? words.chairOfMine(number, name) : words.chairOf(number, name);
  return (
    <div className={classNames(styles.seat, isMine && styles.mine, hasArrived && styles.arrived)}>
      <span className="visually-hidden">
        {spoken}, {words.minutesSpoken(minutes)}
      </span>
      <span className={classNames(styles.name, name.length > LONG && styles.longName)} aria-hidden="true">
        {name}
      </span>
      <span className={styles.since} aria-hidden="true">
        {isMine && `${words.me} · `}
        {words.minutes(minutes)}
      </span>
    </div>
  );
};

type Empty = {
  number: number;
  invitation: 'open' | 'barred' | 'none';
  reasonId: string;
  onTake: () => void;
};

/** The empty chair: the one yellow thing on the screen while it may be taken. */
export const EmptySeat = ({ number, invitation, reasonId, onTake }: Empty) => {
  const words = useWords();
  if (invitation === 'none')
    return (
      <div className={classNames(styles.seat, styles.idle)}>
        <span className="visually-hidden">{words.freeChair(number)}</span>
        <span aria-hidden="true">{words.free}</span>
      </div>
    );
  const isOpen = invitation === 'open';
  return (
    <button
      type="button"
      className={classNames(styles.seat, isOpen ? styles.inviting : styles.idle)}
      aria-label={words.takeSeatOn(number)}
      aria-disabled={!isOpen}
      aria-describedby={isOpen ? undefined : reasonId}
      onClick={isOpen ? onTake : undefined}
    >
      <span className={styles.words}>{words.takeSeat}</span>
    </button>
  );
};
