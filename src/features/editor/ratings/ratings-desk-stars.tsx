import styles from './ratings-desk.module.css';
import { useRatingsDeskWords } from './ratings-desk-words.ts';

/** How often each number of stars was given (one star first): bars to look at, a sentence to hear. */
export const RatingsStars = ({ counts }: { counts: readonly number[] }) => {
  const words = useRatingsDeskWords();
  const most = Math.max(...counts);
  const rows = counts.map((count, index) => ({ count, stars: index + 1 })).toReversed();
  const heard = rows.filter(({ count }) => count > 0).map(({ count, stars }) => words.times(count, stars));
  return (
    <div role="img" aria-label={words.picture(heard.join(', '))} className={styles.stars}>
      {rows.map(({ count, stars }) => (
        <div key={stars} className={styles.row}>
          <span>{words.stars(stars)}</span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ inlineSize: `${(count / most) * 100}%` }} />
          </span>
          <span>{count}</span>
        </div>
      ))}
    </div>
  );
};
