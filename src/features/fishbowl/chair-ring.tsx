import { useState } from 'react';
import { freeChairs, minutesSeated, type Bowl, type Occupant } from '#domain/fishbowl.ts';
import styles from './chair-ring.module.css';
import { backOf, RING_WIDTH, ringOf, tagOf, type Place } from './ring-geometry.ts';
import { EmptySeat, TakenSeat } from './seat.tsx';
import { useWords } from './words.ts';

type Props = {
  bowl: Bowl;
  now: number;
  /** The chair I sit on. */
  mine: string | undefined;
  /** Whether this empty chair can be taken, cannot just now (and the element that says why), or is no question. */
  invite: (chairId: string) => 'open' | 'barred' | 'none';
  reasonId: string;
  onTake: (chairId: string) => void;
};

/** The ring of chairs: a picture to look at, and at the same time the ordered list of who sits where. */
export const ChairRing = ({ bowl, now, mine, invite, reasonId, onTake }: Props) => {
  const words = useWords();
  const { half, places, height } = ringOf(bowl.chairs.length);
  const free = freeChairs(bowl).length;
  const [first] = useState(bowl);
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div className={styles.ring} style={{ aspectRatio: `${RING_WIDTH} / ${height}` }}>
      <Picture bowl={bowl} />
      <div
        className={styles.centre}
        style={{ insetBlockStart: percent(RING_WIDTH / 2, height) }}
        aria-hidden="true"
      >
        <strong>{words.states[bowl.state]}</strong>
        <span>{free ? words.freeCount(free) : words.noneFree}</span>
      </div>
      <ol aria-label={words.ring}>
        {bowl.chairs.map(({ id, occupant }, index) => (
          <li
            key={id}
            className={styles.place}
            style={{
              insetInlineStart: percent(places[index]?.x ?? 0, RING_WIDTH),
              insetBlockStart: percent(places[index]?.y ?? 0, height),
              inlineSize: percent(2 * half, RING_WIDTH),
            }}
          >
            {occupant ? (
              <TakenSeat
                key={keyOf(occupant)}
                number={index + 1}
                occupant={occupant}
                minutes={minutesSeated(bowl, occupant, now)}
                isMine={id === mine}
                hasArrived={
                  !first.chairs.some((was) => was.occupant && keyOf(was.occupant) === keyOf(occupant))
                }
              />
            ) : (
              <EmptySeat
                number={index + 1}
                invitation={invite(id)}
                reasonId={reasonId}
                onTake={() => onTake(id)}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};

const keyOf = ({ who, since }: Occupant) => `${who} ${since}`;

/** Chairs have backs, and threads run between those who talk to each other. */
const Picture = ({ bowl }: { bowl: Bowl }) => {
  const { half, places, height } = ringOf(bowl.chairs.length);
  const seated = places.filter((_, index) => bowl.chairs[index]?.occupant);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${RING_WIDTH} ${height}`} aria-hidden="true">
      {seated.flatMap((from, index) =>
        seated
          .slice(index + 1)
          .map((to) => (
            <line
              key={`${from.turn} ${to.turn}`}
              className={styles.thread}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          )),
      )}
      {places.map((place, index) => (
        <Back
          key={place.turn}
          place={place}
          half={half}
          number={index + 1}
          isFree={!bowl.chairs[index]?.occupant}
        />
      ))}
    </svg>
  );
};

const Back = ({
  place,
  half,
  number,
  isFree,
}: {
  place: Place;
  half: number;
  number: number;
  isFree: boolean;
}) => {
  const { x, y } = tagOf(place, half);
  return (
    <>
      <path className={isFree ? styles.freeBack : styles.back} d={backOf(place, half)} />
      <circle className={isFree ? styles.freeTag : styles.tag} cx={x} cy={y} r="10" />
      <text className={styles.tagNumber} x={x} y={y}>
        {number}
      </text>
    </>
  );
};
