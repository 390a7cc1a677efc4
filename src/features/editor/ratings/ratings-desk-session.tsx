import type { RatingSummary } from '#domain/rating-summary.ts';
import { classNames } from '#ui/class-names.ts';
import styles from '../desk.module.css';
import { RatingsStars } from './ratings-desk-stars.tsx';
import { useRatingsDeskWords } from './ratings-desk-words.ts';

const NOTHING: RatingSummary = { count: 0, stars: null, lines: null };

type Rated = { title: string; heading: 'h3' | 'h4'; summary: RatingSummary | undefined };

/** What people thought of one session, as far as it may be told. */
export const RatedSession = ({ title, heading: Heading, summary }: Rated) => {
  const words = useRatingsDeskWords();
  const { count, stars, lines } = summary ?? NOTHING;
  return (
    <li className={classNames(styles.card, !count && styles.slim)}>
      <Heading lang="de">{title}</Heading>
      <p className={styles.soft}>{count ? words.count(count) : words.nobody}</p>
      {count > 0 && !lines && <p>{words.few}</p>}
      {lines && !stars && <p>{words.fewStars}</p>}
      {stars && <RatingsStars counts={stars} />}
      {lines && lines.length > 0 && (
        <ul className={styles.bullets} aria-label={words.lines}>
          {lines.map((line, index) => (
            <li key={index} lang="de">
              {line}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
