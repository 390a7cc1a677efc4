import type { DraftSession } from '#data/sessions.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useWords } from './words.ts';

type Props = {
  /** What somebody else saved; null when they deleted the session. */
  stored: DraftSession | null;
  onTakeTheirs: () => void;
  /** Saves over the version of that time (ms); 0: as a new one. */
  onSave: (over: number) => void;
};

/** Somebody else was first: their version beside mine, and a way out for each. */
export const Clash = ({ stored, onTakeTheirs, onSave }: Props) => {
  const words = useWords();
  if (!stored)
    return (
      <Notice kind="alarm">
        <p>{words.gone}</p>
        <Button onClick={() => onSave(0)}>{words.saveAsNew}</Button>
      </Notice>
    );
  return (
    <Notice kind="alarm">
      <p>{words.refusals.changed}</p>
      <p>
        {words.theirs}: <strong>{stored.session.title}</strong>, {stored.session.start.slice(11)}
      </p>
      <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      <Button kind="alarm" onClick={() => onSave(stored.changedAt)}>
        {words.keepMine}
      </Button>
    </Notice>
  );
};
