import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';

const ACCEPTED = '.json,.xml,.csv,.tsv,.txt,.ics,application/json,text/xml,text/csv,text/calendar';

/** Takes one file: chosen with the phone's own list, or dropped here. */
export const FileDrop = ({ onFile, busy }: { onFile: (file: File) => void; busy: boolean }) => {
  const words = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept={ACCEPTED}
        disabled={busy}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        <FileUp aria-hidden size={20} />
        {words.choose}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.chooseHint}
      </p>
    </div>
  );
};
