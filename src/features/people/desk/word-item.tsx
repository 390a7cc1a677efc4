import { ArrowDown, ArrowUp, Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Problem } from '#domain/checked.ts';
import type { WordRow } from '#domain/word-list.ts';
import { Button } from '#ui/button.tsx';
import styles from './desk.module.css';
import { useWordsDeskWords } from './words-words.ts';

type Props = {
  row: WordRow;
  uses: string | undefined;
  near: readonly string[];
  problem: Problem | undefined;
  /** Missing: it is at the top, at the bottom. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onEdit: () => void;
};

/** One entry of a list. */
export const WordItem = ({ row, uses, near, problem, onUp, onDown, onEdit }: Props) => {
  const words = useWordsDeskWords();
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  // Moving takes the focus away; who presses again means the same entry.
  useEffect(() => {
    if (!pressed.current) return;
    const buttons = [...(item.current?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [])];
    const same = buttons.find((button) => button.dataset['move'] === pressed.current && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
    pressed.current = null;
  });
  const move = (direction: 'up' | 'down', go: (() => void) | undefined) => () => {
    pressed.current = direction;
    go?.();
  };
  const { de, en, also, was } = row;
  const said =
    problem && problem in words.problems ? words.problems[problem as keyof typeof words.problems] : '';
  return (
    <li ref={item} className={styles.word}>
      <div className={styles.wordText}>
        <p>
          <strong lang="de">{de || '–'}</strong>
          {en && en !== de && (
            <span className={styles.soft} lang="en">
              {' '}
              {en}
            </span>
          )}
        </p>
        <p className={styles.soft}>
          {[was.length === 0 && words.isNew, uses, also.length > 0 && words.also(also.join(', '))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {near.length > 0 && <p className={styles.near}>{words.near(near.join(', '))}</p>}
        {said && (
          <p className={styles.problem} role="alert">
            {said}
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <Button
          kind="round"
          data-move="up"
          disabled={!onUp}
          aria-label={words.up(de)}
          onClick={move('up', onUp)}
        >
          <ArrowUp aria-hidden size={20} />
        </Button>
        <Button
          kind="round"
          data-move="down"
          disabled={!onDown}
          aria-label={words.down(de)}
          onClick={move('down', onDown)}
        >
          <ArrowDown aria-hidden size={20} />
        </Button>
        <Button kind="round" aria-haspopup="dialog" aria-label={words.edit(de)} onClick={onEdit}>
          <Pencil aria-hidden size={20} />
        </Button>
      </div>
    </li>
  );
};
