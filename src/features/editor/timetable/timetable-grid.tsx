import { useDroppable } from '@dnd-kit/core';
import type { Frame } from '#domain/frame.ts';
import type { Timetable } from '#domain/timetable.ts';
import { addMinutes, minutesBetween } from '#domain/wall-time.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { Ghost } from './timetable-ghost.tsx';
import { TimetableColumn } from './timetable-column.tsx';
import type { Hand } from './timetable-card.tsx';
import { cssVars } from './css-vars.ts';
import styles from './timetable.module.css';
import { useTimetableWords } from './timetable-words.ts';
import type { TrackLook } from './track-colour.ts';
import type { Carrying } from './use-carrying.ts';

type Props = {
  frame: Frame;
  table: Timetable;
  flaws: ReadonlyMap<string, string>;
  lookOf: (track: string) => TrackLook;
  hand: Hand;
  setPart: Carrying['setPart'];
  carried: Carrying['carried'];
};

/** A minute on screen, px: a quarter of an hour is still a line of text. */
const SCALE = 2;

const hoursBetween = (from: string, to: string) =>
  Array.from({ length: Math.ceil(minutesBetween(from, to) / 60) }, (_, hour) => addMinutes(from, hour * 60));

/** Rooms beside each other, time downwards; heads and hours stay in sight. */
export const TimetableGrid = ({ frame, table, flaws, lookOf, hand, setPart, carried }: Props) => {
  const words = useTimetableWords();
  const { setNodeRef } = useDroppable({ id: 'grid' });
  const { from, to, columns, house } = table;
  const nameOf = (room: string) =>
    frame.rooms.find(({ id }) => id === room)?.name ?? (room ? words.unknownRoom(room) : words.noRoom);
  const shared = { from, scale: SCALE, flaws, lookOf, hand };
  return (
    <div
      className={styles.scroller}
      ref={(element) => {
        setNodeRef(element);
        setPart('scroller', element);
      }}
    >
      <div
        className={styles.grid}
        style={cssVars({
          '--columns': columns.length,
          '--minutes': minutesBetween(from, to),
          '--minute': `${SCALE}px`,
        })}
      >
        <div className={styles.corner} />
        {columns.map(({ room }) => (
          <div key={room} className={styles.head} lang="de" aria-hidden>
            {nameOf(room)}
          </div>
        ))}
        <div className={styles.times} aria-hidden>
          {hoursBetween(from, to).map((hour) => (
            <span key={hour} className={styles.hour} style={cssVars({ '--at': minutesBetween(from, hour) })}>
              <ClockTime wall={hour} />
            </span>
          ))}
        </div>
        <TimetableColumn {...shared} name={words.house} index={0} entries={house} across={columns.length} />
        {columns.map(({ room, entries }, index) => (
          <TimetableColumn key={room} {...shared} name={nameOf(room)} index={index} entries={entries} />
        ))}
        <div className={styles.body} ref={(element) => setPart('body', element)}>
          <Ghost carried={carried} table={table} />
        </div>
      </div>
    </div>
  );
};
