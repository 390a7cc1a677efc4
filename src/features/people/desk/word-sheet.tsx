import { useState } from 'react';
import { WORDS_LIMITS, type WordRow } from '#domain/word-list.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { useDeskWords } from './desk-words.ts';
import styles from './desk.module.css';
import { useWordsDeskWords } from './words-words.ts';

type Props = {
  row: WordRow;
  others: readonly WordRow[];
  /** German words that may mean the same. */
  near: readonly string[];
  uses: string | undefined;
  onApply: (de: string, en: string) => void;
  onMerge: (into: WordRow) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** One entry: its words, what else it may be one with, and its end – each with what becomes of the profiles. */
export const WordSheet = ({ row, others, near, uses, onApply, onMerge, onRemove, onClose }: Props) => {
  const words = useWordsDeskWords();
  const { close } = useDeskWords();
  const [de, setDe] = useState(row.de);
  const [en, setEn] = useState(row.en);
  const [into, setInto] = useState(others.find((other) => near.includes(other.de))?.id ?? '');
  const target = others.find(({ id }) => id === into);
  const { required, tooLong } = words.problems;
  const problemOf = (text: string) => (text.trim().length > WORDS_LIMITS.word ? tooLong : undefined);
  const apply = () => {
    if (de.trim() && !problemOf(de) && !problemOf(en)) onApply(de.trim(), en.trim());
  };
  return (
    <Sheet title={words.editing(row.de)} closeLabel={close} onClose={onClose}>
      <form
        className={styles.sheetPart}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextField
          label={words.german}
          value={de}
          lang="de"
          max={WORDS_LIMITS.word}
          required
          problem={de.trim() ? problemOf(de) : required}
          onChange={setDe}
        />
        <TextField
          label={words.english}
          hint={words.newEnglishHint}
          value={en}
          lang="en"
          max={WORDS_LIMITS.word}
          problem={problemOf(en)}
          onChange={setEn}
        />
        <p className={styles.soft}>{words.renameHint}</p>
        {row.also.length > 0 && (
          <p>
            {words.alsoLabel} <bdi>{row.also.join(', ')}</bdi>
          </p>
        )}
        <Button type="submit" kind="main">
          {words.apply}
        </Button>
      </form>
      {others.length > 0 && (
        <div className={styles.sheetPart}>
          <SelectField
            label={words.mergeWith}
            hint={words.mergeHint(row.de)}
            value={into}
            options={[
              { value: '', label: words.mergeNone },
              ...others.map(({ id, de: label }) => ({ value: id, label })),
            ]}
            onChange={setInto}
          />
          <Button disabled={!target} onClick={() => target && onMerge(target)}>
            {words.merge}
          </Button>
        </div>
      )}
      <div className={styles.sheetPart}>
        <p className={styles.soft}>{words.removeHint(uses ?? words.few)}</p>
        <Button kind="alarm" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </Sheet>
  );
};
