import { useState, type FormEvent } from 'react';
import type { Problems } from '#domain/checked.ts';
import { checkRating, RATING_LIMITS } from '#domain/rating.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { MyRating } from './rating-state.ts';
import { RatingStars } from './rating-stars.tsx';
import styles from './rating.module.css';
import { useSessionWords } from './session-words.ts';

type Props = { mine: MyRating; onDone: () => void; onStop: (() => void) | undefined };

/** Stars and a line; every stroke is kept on the phone until it is sent. */
export const RatingForm = ({ mine, onDone, onStop }: Props) => {
  const words = useSessionWords();
  const [problems, setProblems] = useState<Problems>({});
  const rating = mine.draft ?? mine.own ?? { stars: 0 as const, line: '' };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkRating(rating);
    if (!checked.ok) return setProblems(checked.problems);
    mine.send(checked.value);
    onDone();
  };
  const stop = () => {
    if (mine.refused) mine.drop();
    else mine.stop();
    onStop?.();
  };
  const missing = Object.values(problems).includes('required') ? words.required : undefined;
  const tooLong = problems['line'] === 'tooLong' ? words.tooLong(RATING_LIMITS.line) : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {mine.refused && <Notice kind="alarm">{words.rateRefused}</Notice>}
      <p className={styles.small}>{words.rateWho}</p>
      <RatingStars
        stars={rating.stars}
        problem={missing}
        onChange={(stars) => mine.write({ ...rating, stars })}
      />
      <TextField
        label={words.line}
        hint={words.lineHint}
        value={rating.line}
        max={RATING_LIMITS.line}
        problem={tooLong}
        onChange={(line) => mine.write({ ...rating, line })}
      />
      <div className={styles.buttons}>
        <Button type="submit" kind="main">
          {mine.own && !mine.refused ? words.sendChange : words.send}
        </Button>
        {(mine.refused || mine.own) && (
          <Button kind="quiet" onClick={stop}>
            {mine.refused ? words.giveUp : words.keepOld}
          </Button>
        )}
      </div>
    </form>
  );
};
