import { ImageUp } from 'lucide-react';
import { useState } from 'react';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { readQrFile } from './read-qr.ts';

/** A picture of a QR code instead of the camera: a photograph, a screenshot somebody sent. */
export const PictureChoice = ({ onText }: { onText: (text: string) => void }) => {
  const words = useCodeWords();
  const [state, setState] = useState<'idle' | 'reading' | 'nothing'>('idle');
  const read = async (file: File) => {
    setState('reading');
    const text = await readQrFile(file);
    setState(text === null ? 'nothing' : 'idle');
    if (text !== null) onText(text);
  };
  return (
    <div>
      <label className={styles.pick}>
        <ImageUp size={20} aria-hidden />
        {words.picture}
        <input
          type="file"
          accept="image/*"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same picture may be chosen again.
            event.target.value = '';
            if (file) void read(file);
          }}
        />
      </label>
      <p role="status" className={state === 'nothing' ? styles.problem : styles.hint}>
        {state === 'reading' && words.reading}
        {state === 'nothing' && words.nothingFound}
      </p>
    </div>
  );
};
