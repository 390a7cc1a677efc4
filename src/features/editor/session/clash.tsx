import type { DraftSession } from '#data/sessions.ts';
import type { Frame } from '#domain/frame.ts';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useFormWords } from './form-words.ts';
import { differencesOf } from './session-differences.ts';
import styles from './session-form.module.css';
import { useWords } from '../words.ts';

type Props = {
  mine: Session;
  /** What somebody else saved; null when they deleted the session. */
  stored: DraftSession | null;
  frame: Frame;
  onTakeTheirs: () => void;
  /** Saves over the version of that time (ms); 0: as a new one. */
  onSave: (over: number) => void;
};

/** Somebody else was first: their version beside mine, field by field, and a way out for each. */
export const Clash = ({ mine, stored, frame, onTakeTheirs, onSave }: Props) => {
  const words = useWords();
  const form = useFormWords();
  if (!stored)
    return (
      <Notice kind="alarm">
        <p>{words.gone}</p>
        <Button onClick={() => onSave(0)}>{words.saveAsNew}</Button>
      </Notice>
    );
  const differences = differencesOf(mine, stored.session, { words, form, frame });
  return (
    <Notice kind="alarm">
      <p>{words.refusals.changed}</p>
      <h3>{form.differs}</h3>
      <dl className={styles.differences}>
        {differences.map(({ label, mine: ours, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.whose}>{form.mine}</span>
              <span lang="de">{ours || form.nothing}</span>
            </dd>
            <dd>
              <span className={styles.whose}>{form.theirs}</span>
              <span lang="de">{theirs || form.nothing}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      <Button kind="alarm" onClick={() => onSave(stored.changedAt)}>
        {words.keepMine}
      </Button>
    </Notice>
  );
};
