import { useMemo, type CSSProperties } from 'react';
import { dayGrid, type DayGrid } from '#domain/day-grid.ts';
import { CalendarDate, ClockTime } from '#ui/clock-time.tsx';
import { useFinderWords } from '../finder/finder-words.ts';
import type { Listing } from '../session-days.tsx';
import { slotStarts } from './slot-starts.ts';
import { TimetableCard } from './timetable-card.tsx';
import styles from './timetable.module.css';
import { NowLine } from './now-line.tsx';
import { useBoxPlace } from './use-box-place.ts';

/** A quarter of an hour is as high as one line; a row with more to say grows. */
const REM_A_MINUTE = 0.1;
const MOST = 9;

const rowsOf = ({ rows }: DayGrid): string =>
  rows
    .map(({ minutes }) => `minmax(${Math.min(minutes * REM_A_MINUTE, MOST).toFixed(2)}rem, auto)`)
    .join(' ');

/**
 * Rooms × time of one day. What is read is a list by time; only the style sheet puts it into columns. The box scrolls,
 * never the page.
 */
const Timetable = ({ programme, now, several, clashes, day }: Listing & { day: string }) => {
  const words = useFinderWords();
  const grid = useMemo(() => dayGrid(programme, day), [programme, day]);
  const slots = useMemo(() => slotStarts(grid), [grid]);
  const box = useBoxPlace(day);
  const wide = { '--rooms': grid.columns } as CSSProperties;
  const Heading = several ? 'h3' : 'h2';
  return (
    <>
      {several && (
        <h2>
          <CalendarDate date={day} />
        </h2>
      )}
      <section data-box ref={box} className={styles.box} style={wide} aria-label={words.timetable}>
        <div className={styles.grid} style={{ gridTemplateRows: `auto ${rowsOf(grid)}` }}>
          <div className={styles.corner} />
          <div className={styles.margin} />
          {grid.rooms.map((room) => (
            <div
              key={room.id}
              aria-hidden
              lang={room.id ? 'de' : undefined}
              className={styles.room}
              style={{ gridColumn: `${room.from + 2} / ${room.to + 2}` }}
            >
              {room.name || words.wholeHouse}
              {room.directions && <span className={styles.directions}>{room.directions}</span>}
            </div>
          ))}
          <ol className={styles.flat}>
            {slots.map(({ start, row, entries }) => (
              <li key={start} className={styles.flat}>
                <Heading
                  id={`slot-${start}`}
                  tabIndex={-1}
                  className={styles.time}
                  style={{ gridRow: `${row + 2} / ${row + 3}` }}
                >
                  <ClockTime wall={start} />
                </Heading>
                <ul className={styles.flat}>
                  {entries.map((entry) => (
                    <TimetableCard
                      key={entry.session.id}
                      entry={entry}
                      programme={programme}
                      level={several ? 4 : 3}
                      clashing={clashes.get(entry.session.id)}
                    />
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <NowLine grid={grid} now={now} className={styles.now} />
        </div>
      </section>
    </>
  );
};

export default Timetable;
