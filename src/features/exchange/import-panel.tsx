import { Notice } from '#ui/notice.tsx';
import type { DraftBase } from './draft-base.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useReading } from './use-reading.ts';

/** A file is chosen, read, looked at, and taken over. */
export const ImportPanel = ({ base, published }: { base: DraftBase; published: ReadonlySet<string> }) => {
  const words = useWords();
  const { file, read, forget } = useReading(base.frame.event.zone);
  const reading = file.state === 'read' ? file.reading : null;
  return (
    <section className={styles.panel} aria-labelledby="import">
      <h2 id="import">{words.importTitle}</h2>
      <p>{words.importLead}</p>
      <FileDrop busy={file.state === 'reading'} onFile={(chosen) => void read(chosen)} />
      {file.state === 'reading' && <p role="status">{words.reading}</p>}
      {file.state === 'notLoaded' && <Notice kind="alarm">{words.notLoaded}</Notice>}
      {file.state === 'read' && reading?.ok === false && (
        <Notice kind="alarm">
          <p>
            <strong>{words.refusedFile(file.name)}</strong> {words.refusals[reading.why]}
          </p>
          <p>{words.nothingChanged}</p>
        </Notice>
      )}
      {file.state === 'read' && reading?.ok && (
        <ImportPreview
          key={file.turn}
          name={file.name}
          reading={reading}
          base={base}
          published={published}
          onDone={forget}
        />
      )}
    </section>
  );
};
