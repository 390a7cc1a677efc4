import { setStage } from '#data/fishbowl.ts';
import { BOWL_STATES, stateAfter, type BowlState } from '#domain/fishbowl.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './fishbowl.module.css';
import { useHeldFocus } from './use-held-focus.ts';
import { useMove } from './use-move.ts';
import { useWords } from './words.ts';

/** What usually comes next in one tap, everything else in two. */
export const DeskState = ({ state }: { state: BowlState }) => {
  const words = useWords();
  const place = useHeldFocus<HTMLDivElement>();
  const { make, isPending, refusal } = useMove();
  const next = stateAfter(state);
  const change = (to: BowlState) => make(() => setStage(to, state));
  return (
    <div {...place} className={styles.deskPart}>
      <h3>{words.deskState}</h3>
      <p role="status">{words.deskIs(words.states[state])}</p>
      {next && (
        <Button kind="main" wide aria-disabled={isPending} onClick={() => change(next)}>
          {words.advance[next]}
        </Button>
      )}
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
      <details className={styles.rules}>
        <summary>{words.otherState}</summary>
        <div className={styles.buttons}>
          {BOWL_STATES.filter((other) => other !== state && other !== next).map((other) => (
            <Button key={other} aria-disabled={isPending} onClick={() => change(other)}>
              {words.advance[other]}
            </Button>
          ))}
        </div>
      </details>
    </div>
  );
};
