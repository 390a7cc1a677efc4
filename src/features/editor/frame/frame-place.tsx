import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FRAME_LIMITS } from '#domain/frame.ts';
import type { PlaceList } from '#domain/header-changes.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './frame.module.css';
import { useFrameWords } from './frame-words.ts';

/** A room, or a track, which has no directions. */
export type Place = { readonly id: string; readonly name: string; readonly directions: string };

type Props = {
  list: PlaceList;
  place: Place;
  /** How many sessions are there. */
  used: number;
  checked: boolean;
  onChange: (part: Partial<Place>) => void;
  /** Missing: it is at the top, at the bottom. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
};

/** One room or track of the list. */
export const FramePlace = ({ list, place, used, checked, onChange, onUp, onDown, onRemove }: Props) => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  // Moving takes the focus away; who presses again means the same room.
  useEffect(() => {
    if (!pressed.current) return;
    const buttons = [...(row.current?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [])];
    const same = buttons.find((button) => button.dataset['move'] === pressed.current && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
    pressed.current = null;
  });
  const move = (direction: 'up' | 'down', go: (() => void) | undefined) => () => {
    pressed.current = direction;
    go?.();
  };
  const tooLong = (text: string, max: number) =>
    text.trim().length > max ? desk.problems.tooLong : undefined;
  const problem = place.name.trim() ? tooLong(place.name, FRAME_LIMITS.name) : desk.problems.required;
  const label = list === 'rooms' ? words.room : words.track;
  return (
    <li ref={row} className={styles.row}>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{label(place.name)}</legend>
        <TextField
          label={words.name}
          value={place.name}
          lang="de"
          max={FRAME_LIMITS.name}
          required
          problem={checked ? problem : undefined}
          onChange={(name) => onChange({ name })}
        />
        {list === 'rooms' && (
          <TextField
            label={words.directions}
            value={place.directions}
            lang="de"
            max={FRAME_LIMITS.directions}
            problem={checked ? tooLong(place.directions, FRAME_LIMITS.directions) : undefined}
            onChange={(directions) => onChange({ directions })}
          />
        )}
      </fieldset>
      <div className={styles.tools}>
        <p className={styles.soft}>{words.used(used)}</p>
        <Button
          kind="round"
          data-move="up"
          disabled={!onUp}
          aria-label={words.up(place.name)}
          onClick={move('up', onUp)}
        >
          <ArrowUp aria-hidden size={20} />
        </Button>
        <Button
          kind="round"
          data-move="down"
          disabled={!onDown}
          aria-label={words.down(place.name)}
          onClick={move('down', onDown)}
        >
          <ArrowDown aria-hidden size={20} />
        </Button>
        <Button kind="round" aria-label={words.remove(place.name)} onClick={onRemove}>
          <Trash2 aria-hidden size={20} />
        </Button>
      </div>
    </li>
  );
};
