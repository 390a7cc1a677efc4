import { useRef, useState } from 'react';
import type { Problem } from '#domain/checked.ts';
import { nearRows } from '#domain/word-list-near.ts';
import {
  freeId,
  mergeRows,
  moveRow,
  ownWordsOf,
  usesOf,
  WORDS_LIMITS,
  type WordRow,
} from '#domain/word-list.ts';
import { AddWord } from './add-word.tsx';
import styles from './desk.module.css';
import { OwnWords } from './own-typed.tsx';
import type { ListName } from './use-words-draft.ts';
import { useUses } from './use-uses.ts';
import { WordItem } from './word-item.tsx';
import { WordSheet } from './word-sheet.tsx';
import { useWordsDeskWords } from './words-words.ts';

type Props = {
  list: ListName;
  rows: readonly WordRow[];
  /** The words of each card where this list is meant; undefined while unknown. */
  cards: readonly (readonly string[])[] | undefined;
  /** Those of them that people may have typed in place of an entry. */
  typed: readonly (readonly string[])[];
  problems: ReadonlyMap<string, Problem>;
  onChange: (rows: WordRow[]) => void;
};

/** One list of words: what is on it, how often each is used, and what people wrote themselves. */
export const WordsList = ({ list, rows, cards, typed, problems, onChange }: Props) => {
  const words = useWordsDeskWords();
  const usesText = useUses();
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const uses = cards && usesOf(rows, cards);
  const near = nearRows(rows);
  const isFull = rows.length >= WORDS_LIMITS.entries;
  const row = rows.find(({ id }) => id === editing);
  const usedText = (id: string) => uses && usesText(uses.get(id) ?? 0);
  const add = (de: string, en: string) => {
    onChange([...rows, { id: freeId(rows), de, en, also: [], was: [] }]);
    setSaid(words.added(de));
  };
  const leave = (next: WordRow[], text: string) => {
    setEditing(null);
    setSaid(text);
    onChange(next);
    heading.current?.focus();
  };
  const title = `words-${list}`;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.lists[list]}
      </h2>
      <p className={styles.soft}>
        {words.hints[list]} {words.count(rows.length, WORDS_LIMITS.entries)}.
      </p>
      <p role="status" className={styles.told}>
        {said}
      </p>
      {rows.length === 0 && <p>{words.empty}</p>}
      <ol className={styles.words}>
        {rows.map((each, index) => (
          <WordItem
            key={each.id}
            row={each}
            uses={usedText(each.id)}
            near={near.get(each.id) ?? []}
            problem={problems.get(each.id)}
            onUp={index > 0 ? () => onChange(moveRow(rows, each.id, -1)) : undefined}
            onDown={index < rows.length - 1 ? () => onChange(moveRow(rows, each.id, 1)) : undefined}
            onEdit={() => setEditing(each.id)}
          />
        ))}
      </ol>
      {isFull ? <p>{words.full}</p> : <AddWord list={list} onAdd={add} />}
      {!isFull && <OwnWords found={ownWordsOf(rows, typed)} onAdd={(word) => add(word, '')} />}
      {row && (
        <WordSheet
          row={row}
          others={rows.filter(({ id }) => id !== row.id)}
          near={near.get(row.id) ?? []}
          uses={usedText(row.id)}
          onApply={(de, en) =>
            leave(
              rows.map((each) => (each.id === row.id ? { ...each, de, en } : each)),
              '',
            )
          }
          onMerge={(into) => leave(mergeRows(rows, row.id, into.id), words.merged(row.de, into.de))}
          onRemove={() =>
            leave(
              rows.filter(({ id }) => id !== row.id),
              words.removed(row.de),
            )
          }
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
};
