import { Star } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Session } from '#domain/session.ts';
import { Button } from '#ui/button.tsx';
import { Loading } from '#ui/notice.tsx';
import { RatingForm } from './rating-form.tsx';
import { useMyRating, type MyRating } from './rating-state.ts';
import styles from './rating.module.css';
import { useSessionWords } from './session-words.ts';

/** After the session: what I thought of it, and how to say so. Nothing for breaks and what was cancelled. */
export const RatingSection = ({ session }: { session: Session }) => {
  const words = useSessionWords();
  const mine = useMyRating(session.id);
  const [editing, setEditing] = useState(false);
  const [fresh, setFresh] = useState(false);
  if (session.cancelled || session.kind === 'break') return null;
  const writing = mine.refused || editing || mine.draft !== undefined || !mine.own;
  const done = () => {
    setEditing(false);
    setFresh(true);
  };
  return (
    <section className={styles.rating} aria-labelledby="rating">
      <h2 id="rating">{words.rate}</h2>
      {mine.loading && <Loading label={words.rateLoading} bars={1} />}
      {!mine.loading && writing && (
        <RatingForm mine={mine} onDone={done} onStop={mine.own ? () => setEditing(false) : undefined} />
      )}
      {!mine.loading && !writing && <Given mine={mine} fresh={fresh} onChange={() => setEditing(true)} />}
    </section>
  );
};

type GivenProps = { mine: MyRating; fresh: boolean; onChange: () => void };

const Given = ({ mine, fresh, onChange }: GivenProps) => {
  const words = useSessionWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const { stars = 0, line = '' } = mine.own ?? {};
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.given}>
        {fresh ? words.thanks : words.rated}
      </h3>
      <p className={styles.stars}>
        {stars === 0 && words.onlyLine}
        {stars > 0 && (
          <>
            {[1, 2, 3, 4, 5].map((count) => (
              <Star key={count} aria-hidden fill={count <= stars ? 'var(--marker)' : 'none'} />
            ))}
            <span>
              {words.star(stars)} – {words.starMeans[stars]}
            </span>
          </>
        )}
      </p>
      {line && (
        <blockquote className={styles.line} dir="auto">
          {line}
        </blockquote>
      )}
      <p role="status" className={styles.small}>
        {words.rateStates[mine.state]} {words.rateWho}
      </p>
      <p>
        <Button onClick={onChange}>{words.change}</Button>
      </p>
    </>
  );
};
