import { Plus } from 'lucide-react';
import type { OwnWord } from '#domain/word-list.ts';
import { Button } from '#ui/button.tsx';
import styles from './desk.module.css';
import { useUses } from './use-uses.ts';
import { useWordsDeskWords } from './words-words.ts';

/** What several people typed although no list offers it. */
export const OwnWords = ({ found, onAdd }: { found: readonly OwnWord[]; onAdd: (word: string) => void }) => {
  const words = useWordsDeskWords();
  const usesText = useUses();
  if (found.length === 0) return null;
  return (
    <div className={styles.own}>
      <h3>{words.own}</h3>
      <p className={styles.soft}>{words.ownHint}</p>
      <ul className={styles.chips}>
        {found.map(({ word, count }) => (
          <li key={word}>
            <Button aria-label={words.addOwn(word, usesText(count))} onClick={() => onAdd(word)}>
              <Plus aria-hidden size={18} />
              <bdi>{word}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
