import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { SESSION_LIMITS, type Session } from '#domain/session.ts';
import type { PlaceList } from '#domain/header-changes.ts';
import { placeId } from '#domain/place-id.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { FramePlace, type Place } from './frame-place.tsx';
import { FrameRemoval } from './frame-removal.tsx';
import styles from './frame.module.css';
import { useFrameWords } from './frame-words.ts';

type Props = {
  list: PlaceList;
  places: readonly Place[];
  /** All of the draft, to know which rooms and tracks are in use. */
  sessions: readonly Session[];
  max: number;
  problem: string | undefined;
  onChange: (places: Place[]) => void;
};

/** Rooms or tracks in the order of the programme: name, move, remove, add. Their ids never change. */
export const FramePlaces = ({ list, places, sessions, max, problem, onChange }: Props) => {
  const words = useFrameWords();
  const [name, setName] = useState('');
  const [removing, setRemoving] = useState<Place | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = list === 'rooms' ? 'room' : 'track';
  const usedBy = (place: Place) => sessions.filter((session) => session[field] === place.id);
  const add = () => {
    const taken = [...places.map(({ id }) => id), ...sessions.map((session) => session[field])];
    if (name.trim()) onChange([...places, { id: placeId(name, taken), name: name.trim(), directions: '' }]);
    setName('');
  };
  const move = (from: number, to: number) => {
    const next = [...places];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const remove = (place: Place) => {
    setRemoving(null);
    onChange(places.filter(({ id }) => id !== place.id));
    heading.current?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby={`frame-${list}`}>
      <h2 id={`frame-${list}`} ref={heading} tabIndex={-1}>
        {words[list]}
      </h2>
      <p className={styles.soft}>{list === 'rooms' ? words.roomsHint : words.tracksHint}</p>
      {problem && <p className={styles.problem}>{problem}</p>}
      {!places.length && <p>{list === 'rooms' ? words.noRooms : words.noTracks}</p>}
      <ol className={styles.list}>
        {places.map((place, index) => (
          <FramePlace
            key={place.id}
            list={list}
            place={place}
            used={usedBy(place).length}
            checked={problem !== undefined}
            onChange={(part) => onChange(places.map((one) => (one === place ? { ...one, ...part } : one)))}
            onUp={index > 0 ? () => move(index, index - 1) : undefined}
            onDown={index < places.length - 1 ? () => move(index, index + 1) : undefined}
            onRemove={() => (usedBy(place).length > 0 ? setRemoving(place) : remove(place))}
          />
        ))}
      </ol>
      {places.length < max && (
        <form
          className={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField
            label={list === 'rooms' ? words.newRoom : words.newTrack}
            value={name}
            lang="de"
            max={SESSION_LIMITS.name}
            onChange={setName}
          />
          <Button type="submit">
            <Plus aria-hidden size={20} />
            {words.add}
          </Button>
        </form>
      )}
      {removing && (
        <FrameRemoval
          list={list}
          place={removing}
          sessions={usedBy(removing)}
          onRemove={() => remove(removing)}
          onKeep={() => setRemoving(null)}
        />
      )}
    </section>
  );
};
