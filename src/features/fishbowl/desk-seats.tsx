import { useState } from 'react';
import { freeChairOf } from '#data/fishbowl.ts';
import type { Bowl, Occupant } from '#domain/fishbowl.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './fishbowl.module.css';
import { useHeldFocus } from './use-held-focus.ts';
import { useMove } from './use-move.ts';
import { useWords } from './words.ts';

/** Who sits where, each freed by two taps on the same spot; the question is about this person, not about the chair. */
export const DeskSeats = ({ bowl }: { bowl: Bowl }) => {
  const words = useWords();
  const place = useHeldFocus<HTMLDivElement>();
  const { make, isPending, refusal } = useMove();
  const [asked, setAsked] = useState<Occupant | null>(null);
  const seated = bowl.chairs.flatMap(({ id, occupant }, index) =>
    occupant ? [{ id, occupant, number: index + 1 }] : [],
  );

  const free = (chairId: string, occupant: Occupant, sure: boolean) => {
    if (!sure) return setAsked(occupant);
    make(
      () => freeChairOf(chairId, occupant),
      () => setAsked(null),
    );
  };

  return (
    <div {...place} className={styles.deskPart}>
      <h3>{words.seats}</h3>
      {!seated.length && <p>{words.noneSeated}</p>}
      <ul className={styles.seated}>
        {seated.map(({ id, occupant, number }) => {
          const sure = asked?.who === occupant.who && asked.since === occupant.since;
          return (
            <li key={id}>
              <span>{words.chairOf(number, occupant.name)}</span>
              <Button
                kind={sure ? 'alarm' : undefined}
                aria-label={(sure ? words.freeUpSureOf : words.freeUpOf)(number, occupant.name)}
                aria-disabled={isPending}
                onClick={() => free(id, occupant, sure)}
              >
                {sure ? words.freeUpSure : words.freeUp}
              </Button>
              {sure && (
                <Button kind="quiet" onClick={() => setAsked(null)}>
                  {words.keep}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
    </div>
  );
};
