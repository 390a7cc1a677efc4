import type { Frame } from '#domain/frame.ts';
import { headerChanges } from '#domain/header-changes.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useFrameWords } from './frame-words.ts';
import { HeaderLines } from '../releases/release-changes.tsx';
import { FromTo } from '../releases/release-lines.tsx';

type Props = { mine: Frame; theirs: Frame; onTakeTheirs: () => void; onKeepMine: () => void };

const hours = ({ days }: Frame) =>
  days.map(({ date, from, to }) => `${date} ${from}–${to}`).join(', ') || '–';

/** Somebody else saved first: what differs from what is stored, and a way out for each. */
export const FrameClash = ({ mine, theirs, onTakeTheirs, onKeepMine }: Props) => {
  const words = useFrameWords();
  const others = [
    { label: words.days, from: hours(theirs), to: hours(mine) },
    { label: words.changeOver, from: String(theirs.changeOver), to: String(mine.changeOver) },
  ].filter(({ from, to }) => from !== to);
  const differs = headerChanges(theirs, mine).length + others.length > 0;
  return (
    <Notice kind="alarm">
      <p>{words.changed}</p>
      {differs && <p>{words.difference}:</p>}
      <HeaderLines from={theirs} to={mine} />
      {others.map(({ label, from, to }) => (
        <p key={label}>
          <strong>{label}:</strong> <FromTo from={from} to={to} />
        </p>
      ))}
      {!differs && <p>{words.sameAsTheirs}</p>}
      <Button onClick={onTakeTheirs}>{words.takeTheirs}</Button>
      {differs && (
        <Button kind="alarm" onClick={onKeepMine}>
          {words.keepMine}
        </Button>
      )}
    </Notice>
  );
};
