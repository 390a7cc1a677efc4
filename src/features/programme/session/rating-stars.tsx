import { Star } from 'lucide-react';
import { useId } from 'react';
import { STARS, type Rating } from '#domain/rating.ts';
import styles from './rating.module.css';
import { useSessionWords } from './session-words.ts';

type Props = {
  stars: Rating['stars'];
  problem: string | undefined;
  onChange: (stars: Rating['stars']) => void;
};

/** One to five stars: seen as a row, heard and moved through as five choices with a meaning each. */
export const RatingStars = ({ stars, problem, onChange }: Props) => {
  const words = useSessionWords();
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={problem ? id : undefined}>
      <legend className={styles.legend}>
        {words.stars}:{' '}
        <span className={styles.meaning} aria-hidden>
          {stars > 0 ? `${words.star(stars)} – ${words.starMeans[stars]}` : words.noStars}
        </span>
      </legend>
      <div className={styles.row}>
        {STARS.map((count) => (
          <label key={count} className={styles.star}>
            <input type="radio" name={id} checked={stars === count} onChange={() => onChange(count)} />
            <Star size={30} aria-hidden fill={count <= stars ? 'var(--marker)' : 'none'} />
            <span className="visually-hidden">
              {words.star(count)} – {words.starMeans[count]}
            </span>
          </label>
        ))}
      </div>
      {problem && (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
};
