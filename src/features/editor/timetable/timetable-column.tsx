import { memo } from 'react';
import type { Placed } from '#domain/timetable.ts';
import type { WallTime } from '#domain/wall-time.ts';
import { TimetableCard, type Hand } from './timetable-card.tsx';
import styles from './timetable.module.css';
import type { TrackLook } from './track-colour.ts';

type Props = {
  /** As its head says. */
  name: string;
  /** Place in the row of rooms, from 0. */
  index: number;
  entries: readonly Placed[];
  from: WallTime;
  scale: number;
  flaws: ReadonlyMap<string, string>;
  lookOf: (track: string) => TrackLook;
  hand: Hand;
  /** Set for the whole house: columns that its cards go across. */
  across?: number;
};

/** Drawn again only when one of its own cards has changed. */
const isAsBefore = (a: Props, b: Props): boolean =>
  a.name === b.name &&
  a.index === b.index &&
  a.from === b.from &&
  a.scale === b.scale &&
  a.hand === b.hand &&
  a.across === b.across &&
  a.lookOf === b.lookOf &&
  a.entries.length === b.entries.length &&
  a.entries.every((one, place) => {
    const other = b.entries[place]!;
    const { id } = other.session;
    return (
      one.session === other.session &&
      one.lane === other.lane &&
      one.lanes === other.lanes &&
      a.flaws.get(id) === b.flaws.get(id)
    );
  });

/** One room of the day, or what is in the whole house. */
export const TimetableColumn = memo(
  ({ name, index, entries, from, scale, flaws, lookOf, hand, across = 0 }: Props) => (
    <section
      className={across ? styles.house : styles.column}
      style={across ? undefined : { gridColumn: index + 2 }}
      aria-label={name}
    >
      <ul>
        {entries.map(({ session, lane, lanes }) => {
          const { name: track, colour } = lookOf(session.track);
          return (
            <TimetableCard
              key={session.id}
              session={session}
              lane={lane}
              lanes={lanes}
              from={from}
              flaw={flaws.get(session.id) ?? ''}
              track={track}
              colour={colour}
              across={across || 1}
              scale={scale}
              hand={hand}
            />
          );
        })}
      </ul>
    </section>
  ),
  isAsBefore,
);
