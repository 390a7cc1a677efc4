import type { ReactNode } from 'react';
import type { Card } from '#domain/profile.ts';
import type { EventWords } from './event-words.ts';
import styles from './people.module.css';
import { useWords } from './words.ts';

/** Whether there is anything behind „Ansehen“. */
export const hasMore = (card: Card): boolean =>
  card.undecided ||
  card.lesson !== '' ||
  [card.interests, card.offers, card.seeks, card.networks].some((list) => list.length > 0);

/** Everything else that somebody shows of themselves. */
export const WholeCard = ({ card, event }: { card: Card; event: EventWords }) => {
  const words = useWords();
  return (
    <dl className={styles.whole}>
      <Terms label={words.offers} texts={card.offers.map(event.interestLabel)} />
      {card.undecided ? (
        <Entry label={words.seeks}>{words.undecided}</Entry>
      ) : (
        <Terms label={words.seeks} texts={card.seeks.map(event.interestLabel)} />
      )}
      <Terms label={words.interests} texts={card.interests.map(event.interestLabel)} />
      <Terms label={words.networks} texts={card.networks} />
      {card.lesson && (
        <Entry label={words.lesson}>
          <span dir="auto">{card.lesson}</span>
        </Entry>
      )}
    </dl>
  );
};

const Entry = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Terms = ({ label, texts }: { label: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <Entry label={label}>
      {texts.map((text, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </Entry>
  );
