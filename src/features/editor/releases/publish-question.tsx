import type { Conflict } from '#domain/conflicts.ts';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { conflictText, useConflictWords } from '../draft/conflict-text.ts';
import styles from '../desk.module.css';
import { usePublishWords } from './publish-words.ts';

type Props = {
  conflicts: readonly Conflict[];
  frame: Frame;
  draft: readonly Session[];
  onPublish: () => void;
  onBack: () => void;
};

const FIRST = 4;

/** Before a draft with conflicts is published: what they are, and both ways on. */
export const PublishQuestion = ({ conflicts, frame, draft, onPublish, onBack }: Props) => {
  const words = usePublishWords();
  const conflictWords = useConflictWords();
  const titleOf = (id: string) => draft.find((session) => session.id === id)?.title ?? id;
  return (
    <Sheet title={words.conflicts(conflicts.length)} closeLabel={words.close} onClose={onBack}>
      <p>{words.conflictsHint}</p>
      <ul className={styles.bullets}>
        {conflicts.slice(0, FIRST).map((conflict) => (
          <li key={[conflict.kind, ...conflict.sessions, conflict.speaker].join(' ')}>
            {conflictText(conflictWords, frame, conflict)}{' '}
            <span lang="de">{conflict.sessions.map(titleOf).join(' · ')}</span>
          </li>
        ))}
        {conflicts.length > FIRST && <li>{words.moreConflicts(conflicts.length - FIRST)}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button kind="main" onClick={onBack}>
          {words.back}
        </Button>
        <Button kind="alarm" onClick={onPublish}>
          {words.anyway}
        </Button>
      </div>
    </Sheet>
  );
};
