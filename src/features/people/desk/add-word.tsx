import { Plus } from 'lucide-react';
import { useState } from 'react';
import { WORDS_LIMITS } from '#domain/word-list.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './desk.module.css';
import type { ListName } from './use-words-draft.ts';
import { useWordsDeskWords } from './words-words.ts';

/** A new entry at the end of a list. */
export const AddWord = ({ list, onAdd }: { list: ListName; onAdd: (de: string, en: string) => void }) => {
  const words = useWordsDeskWords();
  const [de, setDe] = useState('');
  const [en, setEn] = useState('');
  const add = () => {
    if (!de.trim()) return;
    onAdd(de.trim(), en.trim());
    setDe('');
    setEn('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={words.newWord[list]} value={de} lang="de" max={WORDS_LIMITS.word} onChange={setDe} />
      <TextField label={words.newEnglish} value={en} lang="en" max={WORDS_LIMITS.word} onChange={setEn} />
      <Button type="submit">
        <Plus aria-hidden size={20} />
        {words.add}
      </Button>
    </form>
  );
};
