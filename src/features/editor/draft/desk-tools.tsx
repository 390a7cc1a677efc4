import { Plus, Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import { useConflictWords } from './conflict-text.ts';
import styles from './desk-view.module.css';
import { useTimetableWords } from '../timetable/timetable-words.ts';
import type { Arranging } from './use-arranging.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWords } from '../words.ts';

/** Add, take back, do again. */
export const DeskTools = ({ arranging, onAdd }: { arranging: Arranging; onAdd: () => void }) => {
  const words = useTimetableWords();
  const { add } = useWords();
  const { canUndo, canRedo, undo, redo, isWriting, trouble } = arranging;
  useUndoKeys(arranging);
  return (
    <div className={styles.tools}>
      <Button onClick={onAdd}>
        <Plus aria-hidden size={20} />
        {add}
      </Button>
      <Button aria-disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={undo}>
        <Undo2 aria-hidden size={20} />
        <span className={styles.word}>{words.undo}</span>
      </Button>
      <Button aria-disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
        <Redo2 aria-hidden size={20} />
        <span className={styles.word}>{words.redo}</span>
      </Button>
      <span role="status" className={styles.state}>
        {isWriting ? words.writing : canUndo && !trouble ? words.written : ''}
      </span>
    </div>
  );
};

/** Down to what stands below the timetable. */
export const DeskWays = ({ conflicts }: { conflicts: number }) => {
  const words = useTimetableWords();
  const { title } = useConflictWords();
  return (
    <p className={styles.ways}>
      {conflicts > 0 && (
        <a href="#conflicts-title">
          <TriangleAlert aria-hidden size={18} />
          {title(conflicts)}
        </a>
      )}
      <a href="#publish">{words.toPublish}</a>
    </p>
  );
};
