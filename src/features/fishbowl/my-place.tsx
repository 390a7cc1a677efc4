import { useEffect, useState } from 'react';
import { leaveChair } from '#data/fishbowl.ts';
import type { Bowl, Chair } from '#domain/fishbowl.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './fishbowl.module.css';
import { useHeldFocus } from './use-held-focus.ts';
import { useMove } from './use-move.ts';
import { useWords } from './words.ts';

type Props = {
  bowl: Bowl;
  mine: Chair | undefined;
  uid: string | null;
  /** There is a chair for me, but no network. */
  barred: boolean;
  reasonId: string;
  /** I have just sat down: look here. */
  arrived: boolean;
};

/** What happens and what I can do now: out here, or on a chair that I can leave at any time. */
export const MyPlace = ({ bowl, mine, uid, barred, reasonId, arrived }: Props) => {
  const words = useWords();
  const { make, isPending, refusal } = useMove();
  const place = useHeldFocus<HTMLDivElement>();
  useEffect(() => {
    if (arrived) place.ref.current?.focus();
  }, [arrived, place.ref]);
  const [wasSeated, setWasSeated] = useState(false);
  if (mine && !wasSeated) setWasSeated(true);
  return (
    <div {...place} className={styles.myPlace}>
      <p role="status" id={reasonId}>
        <span className="visually-hidden">{words.states[bowl.state]}: </span>
        {mine && <strong>{words.seated(bowl.chairs.indexOf(mine) + 1)}</strong>}
        {!mine && wasSeated && <strong>{words.stood}</strong>}{' '}
        {barred ? words.refusals.offline : (mine ? words.seatedNow : words.now)[bowl.state]}
      </p>
      {mine && uid && (
        <Button kind="main" aria-disabled={isPending} onClick={() => make(() => leaveChair(mine.id, uid))}>
          {isPending ? words.wait : words.standUp}
        </Button>
      )}
      {mine && refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
    </div>
  );
};
