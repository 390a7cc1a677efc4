import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { Progress } from './import-outcome.tsx';
import type { WayBack } from './undo-import.ts';
import type { useUndo } from './use-undo.ts';

type Props = { undo: ReturnType<typeof useUndo>; onStart: () => void };

/** Takes the last import back, and says what became of that. */
export const UndoPanel = ({ undo: { offer, going, done, result }, onStart }: Props) => {
  const words = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const [isUnderWay, isOver] = [going !== null, result !== null];
  // The button that was tapped is gone, and the preview with it.
  useEffect(() => {
    if (isUnderWay || isOver) panel.current?.focus();
  }, [isUnderWay, isOver]);
  const isWork = offer && (offer.back.writes.length > 0 || offer.back.frame);
  if (!going && !result && !isWork && !(offer && isAnyLeft(offer.back))) return null;
  return (
    <div ref={panel} className={styles.undo} tabIndex={-1} role="group" aria-label={words.undo}>
      {going && <Progress done={done} all={going.writes.length} />}
      {result?.ok && (
        <Notice kind="marked">
          <p>{words.undone(result.done)}</p>
          <Left back={result.back} />
        </Notice>
      )}
      {result?.ok === false && (
        <Notice kind="alarm">
          <p>{result.refusal === 'changed' ? words.undoChanged : words.failures[result.refusal]}</p>
          <p>{words.undoStopped(result.done, result.all)}</p>
        </Notice>
      )}
      {offer && <Left back={offer.back} />}
      {isWork && (
        <>
          <p className={styles.hint}>{words.undoHint(offer.name)}</p>
          <p>
            <Button onClick={onStart}>{words.undo}</Button>
          </p>
        </>
      )}
    </div>
  );
};

const isAnyLeft = ({ left, isFrameLeft }: WayBack) => left.length > 0 || isFrameLeft;

/** What others have changed since, by name. */
const Left = ({ back }: { back: WayBack }) => {
  const words = useWords();
  if (!isAnyLeft(back)) return null;
  return (
    <>
      <p>{words.undoLeft}</p>
      <ul className={styles.left}>
        {back.left.map(({ id, title }) => (
          <li key={id} lang="de">
            {title}
          </li>
        ))}
        {back.isFrameLeft && <li>{words.undoLeftFrame}</li>}
      </ul>
    </>
  );
};
