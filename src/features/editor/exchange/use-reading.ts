import { useRef, useState } from 'react';
import type { Reading } from '#domain/exchange/schedule.ts';

export type FileReading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'notLoaded'; readonly name: string }
  | { readonly state: 'read'; readonly name: string; readonly turn: number; readonly reading: Reading };

/** The screen says that it reads before it is busy reading. */
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** The file that somebody chose, being read and then read; only the last one counts. */
export const useReading = (zone: string) => {
  const [file, setFile] = useState<FileReading>({ state: 'none' });
  const last = useRef(0);
  const read = async (chosen: File) => {
    const turn = ++last.current;
    const { name } = chosen;
    setFile({ state: 'reading', name });
    await painted();
    const next = await readChosen(chosen, zone).then(
      (reading): FileReading => ({ state: 'read', name, turn, reading }),
      (): FileReading => ({ state: 'notLoaded', name }),
    );
    if (turn === last.current) setFile(next);
  };
  return { file, read, forget: () => setFile({ state: 'none' }) };
};

const readChosen = async (chosen: File, zone: string): Promise<Reading> => {
  const { readChosenFile } = await import('./read-file.ts');
  return readChosenFile(chosen, zone);
};
