import { memo } from 'react';
import type { Programme } from '#domain/programme.ts';
import { CalendarDate } from '#ui/clock-time.tsx';
import styles from './cover.module.css';
import { useWords } from './words.ts';

/** The head of the booklet: who meets, when, where – and threads being spun between strangers. */
export const Cover = memo(({ programme, date }: { programme: Programme; date: string | undefined }) => {
  const words = useWords();
  return (
    <header className={styles.cover}>
      <Threads />
      <h1 className={styles.name}>
        {programme.event.name}
        <span className="visually-hidden"> – {words.title}</span>
      </h1>
      <p className={styles.claim}>{words.lead}</p>
      <p className={styles.facts}>
        {date && <CalendarDate date={date} />}
        <br />
        {programme.event.venue}
      </p>
    </header>
  );
});

const KNOTS = [
  [10, 70],
  [60, 22],
  [118, 88],
  [170, 34],
  [228, 74],
  [282, 20],
  [330, 92],
  [384, 40],
] as const;
const PAIRS = [
  [0, 1],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 4],
  [2, 5],
  [3, 6],
  [4, 5],
  [4, 7],
  [5, 7],
  [6, 7],
  [1, 4],
] as const;

const Threads = () => (
  <svg
    className={styles.threads}
    viewBox="0 0 400 110"
    preserveAspectRatio="xMaxYMid slice"
    aria-hidden="true"
  >
    {PAIRS.map(([from, to]) => (
      <line
        key={`${from}-${to}`}
        x1={KNOTS[from][0]}
        y1={KNOTS[from][1]}
        x2={KNOTS[to][0]}
        y2={KNOTS[to][1]}
      />
    ))}
    {KNOTS.map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="5" />
    ))}
  </svg>
);
