import { connection } from '#data/connection.ts';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import type { DraftBase } from './draft-base.ts';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportPreview } from './import-preview.tsx';
import { UndoPanel } from './undo-panel.tsx';
import { useReading } from './use-reading.ts';
import { useUndo } from './use-undo.ts';

type Props = {
  draft: DraftBase;
  /** Ids of sessions that have a page. */
  published: ReadonlySet<string>;
  /** What only this phone remembers may be long out of date, and is not compared with a file. */
  fromServer: boolean;
};

/** A file is chosen, read, looked at, and taken over. */
export const ImportPanel = ({ draft, published, fromServer }: Props) => {
  const words = useWords();
  const online = useStore(connection);
  const { file, read, forget } = useReading(draft.frame.event.zone);
  const reading = file.state === 'read' ? file.reading : null;
  const undo = useUndo(draft);
  const takeBack = () => {
    undo.start();
    // It shows what was there after the import.
    forget();
  };
  const undoPanel = <UndoPanel undo={undo} onStart={takeBack} />;
  return (
    <section className={styles.panel} aria-labelledby="import">
      <h2 id="import">{words.importTitle}</h2>
      <p>{words.importLead}</p>
      {fromServer ? (
        <FileDrop busy={file.state === 'reading' || undo.isBusy} onFile={(chosen) => void read(chosen)} />
      ) : (
        <p role="status">{online ? words.draftOnItsWay : words.importOffline}</p>
      )}
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
      {file.state === 'read' && reading?.ok ? (
        <ImportPreview
          key={file.turn}
          name={file.name}
          reading={reading}
          draft={draft}
          published={published}
          onBegin={(base, tried) => undo.begin(file.turn, file.name, base, tried)}
          onEnd={(result) => undo.end(file.turn, result)}
          onDone={forget}
        >
          {undoPanel}
        </ImportPreview>
      ) : (
        undoPanel
      )}
    </section>
  );
};
