import type { StoredWords, WordLists } from '#data/events.ts';
import type { Term } from '#domain/terms.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { ListName } from './use-words-draft.ts';
import { useWordsDeskWords } from './words-words.ts';

type Props = { mine: WordLists; theirs: StoredWords; onTakeTheirs: () => void; onKeepMine: () => void };

const missing = (from: readonly Term[], others: readonly Term[]): string => {
  const nameOf = ({ de, en }: Term) => (de === en ? de : `${de} / ${en}`);
  const there = new Set(others.map(nameOf));
  return from
    .map(nameOf)
    .filter((name) => !there.has(name))
    .join(', ');
};

/** Somebody else saved first: what differs, and a way out for each. */
export const WordsClash = ({ mine, theirs, onTakeTheirs, onKeepMine }: Props) => {
  const words = useWordsDeskWords();
  const lines = (['fields', 'interests'] as const).flatMap((list: ListName) => [
    { list, label: words.onlyMine, text: missing(mine[list], theirs[list]) },
    { list, label: words.onlyTheirs, text: missing(theirs[list], mine[list]) },
  ]);
  const told = lines.filter(({ text }) => text);
  return (
    <Notice kind="alarm">
      <p>{words.clash}</p>
      {told.map(({ list, label, text }) => (
        <p key={list + label}>
          {words.lists[list]}, {label}: <strong>{text}</strong>
        </p>
      ))}
      {told.length === 0 && <p>{words.otherOrder}</p>}
      <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      <Button kind="alarm" onClick={onKeepMine}>
        {words.keepMine}
      </Button>
    </Notice>
  );
};
